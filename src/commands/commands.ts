import { requestFromRibbon, type RibbonRequest } from './ribbon-requests';

/** The manifest's FunctionName of every ribbon button, and what the pane is asked to do. */
const commands: Record<string, RibbonRequest> = { check: 'check', push: 'push' };

for (const [name, request] of Object.entries(commands)) {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void openPaneFor(request, event));
}

async function openPaneFor(request: RibbonRequest, event: Office.AddinCommands.Event): Promise<void> {
  try {
    requestFromRibbon(request);
    await Office.addin.showAsTaskpane();
  } finally {
    // Excel keeps the button busy until it hears this, whatever happened.
    event.completed();
  }
}
