/** Menu entries for what the host does not take, by Univer's ids. They are left out rather than shown and refused. */
const ids = `
  sheet.command.paste-format sheet.command.paste-col-width sheet.command.paste-besides-border
  sheet.menu.copy-special sheet.menu.paste-special
  sheet.command.clear-selection-format sheet.command.clear-selection-all
  sheet.contextMenu.text-to-number sheet.toolbar.text-to-number
  sheet.command.insert-range-move-right-confirm sheet.command.insert-range-move-down-confirm
  sheet.command.delete-range-move-left-confirm sheet.command.delete-range-move-up-confirm
  sheet.menu.sheet-frozen sheet.column-header-menu.sheet-frozen sheet.row-header-menu.sheet-frozen
  sheet.contextMenu.permission sheet.command.set-row-is-auto-height
  sheet.command.copy-sheet sheet.command.copy-worksheet sheet.command.set-tab-color sheet.command.set-worksheet-hidden
  sheet.command.add-range-protection-from-sheet-bar sheet.command.delete-worksheet-protection-from-sheet-bar
  sheet.command.change-sheet-protection-from-sheet-bar sheet.command.view-sheet-permission-from-sheet-bar
  sheet.operation.add-note-popup sheet.command.delete-note sheet.command.toggle-note-popup
  ui-sheet.command.show-menu-list formula-ui.operation.insert-function`;

export const hiddenMenus: Readonly<Record<string, { hidden: true }>> = Object.fromEntries(
  ids
    .trim()
    .split(/\s+/)
    .map((id) => [id, { hidden: true }]),
);
