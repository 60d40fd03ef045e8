/** Every word of the pane in English; keys are `screen.what`, values ICU messages. */
export const en = {
  'product.name': 'SmartBilling Migration',
  'nav.label': 'Steps',
  'nav.home': 'Home',
  'nav.templates': 'Sheets',
  'nav.bringIn': 'Bring in',
  'nav.check': 'Check',
  'nav.push': 'Push',
  'nav.settings': 'Settings',
  'nav.working': '{screen}, working',
  'pane.loading': 'One moment…',
  'pane.busy': '“{screen}” is still at work on this workbook. You can start when it has finished.',

  'list.more': 'Show {count, plural, one {# more} other {# more}}',
  'sign.equal': 'equal',
  'sign.differs': 'differs',

  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.info': 'Note',
  'severity.error.count': '{count, plural, one {# error} other {# errors}}',
  'severity.warning.count': '{count, plural, one {# warning} other {# warnings}}',
  'severity.info.count': '{count, plural, one {# note} other {# notes}}',

  'state.todo': 'To do',
  'state.attention': 'Needs you',
  'state.done': 'Done',

  'status.Draft': 'Not checked',
  'status.Error': 'Error',
  'status.Warning': 'Warning',
  'status.Ready': 'Ready',
  'status.Pushed': 'In SmartBilling',
  'status.Failed': 'Refused',
  'status.Skipped': 'Skipped',

  'act.cancel': 'Cancel',
  'act.stopping': 'Stopping. What is done until now stays.',
  'act.cancelled': 'Stopped at your request',
  'act.cancelled.detail': 'What was done before you stopped stays; nothing more happened.',
  'act.starting': 'Starting…',
  'act.amount': '{done, number} of {total, number}',
  'act.speed': '{speed, number}/s',
  'act.left': '{left} left',
  'act.again': 'Try again',
  'stage.building': 'Making the sheets',
  'stage.reading': 'Reading the sheets',
  'stage.mapping': 'Bringing rows in',
  'stage.checking': 'Checking',
  'stage.writing': 'Writing in the sheets',
  'stage.sending': 'Sending rows',
  'stage.comparing': 'Comparing totals',

  'time.under': 'under 1 s',
  'time.seconds': '{seconds, number} s',
  'time.minutes': '{minutes, number} min {seconds, number} s',

  'failure.certain': 'What is certain',
  'failure.next': 'What to do',
  'failure.details': 'Details for support',
  'failure.notDone': 'Nothing was done. Your workbook and SmartBilling are as before.',
  'failure.done': 'The act itself was done; only what follows it failed.',
  'failure.unknown': 'We cannot tell whether it happened.',
  'failure.notDone.next': 'Set right what is said above, then try again.',
  'failure.done.next': 'You need not do it again. Look at the figures before you go on.',
  'failure.unknown.next': 'Do it again: rows that already arrived are recognised and not made twice.',
  'failure.internal': 'Something went wrong in the pane',
  'failure.internal.certain':
    'The fault is ours, not in your data. What you see in the sheets is what there is.',
  'failure.internal.next': 'Try again. If it happens twice, reload the pane and tell us the code below.',
  'failure.code.ANSWER_LOST':
    'SmartBilling cannot be reached, or the connection broke before it answered. Check the address and the network.',
  'failure.code.BAD_ANSWER': 'What answers at this address is not SmartBilling. Check the address.',
  'failure.code.BAD_URL': 'The address must begin with http:// or https://',
  'failure.code.COPY_NOT_KEPT':
    'Excel does not hand over a copy of the workbook: {reason}. Save one yourself: File, Save a Copy.',
  'failure.code.FILE_EMPTY': '{file} is empty. Export it again and choose the new file.',
  'failure.code.FILE_ENCRYPTED':
    '{file} is protected by a password. Open it in Excel, remove the password (File, Info, Protect Workbook) and save it.',
  'failure.code.FILE_EXPANDS_TOO_MUCH':
    '{file} expands to more than can be read. Save the data as CSV or split the workbook.',
  'failure.code.FILE_NOT_A_WORKBOOK':
    '{file} is not an Excel workbook that can be read. Open it in Excel, save it as .xlsx and choose that file.',
  'failure.code.FILE_NOT_TEXT':
    '{file} is not a text file. Export the data as CSV or .xlsx and choose that file.',
  'failure.code.FILE_TOO_LARGE':
    '{file} is too large to be read at once. Split the export into smaller files.',
  'failure.code.FORBIDDEN': 'This token may look but not send. Connect with an importer’s token.',
  'failure.code.NOT_A_PART':
    'This workbook is no part: it was not made by splitting a workspace, so nothing says what it started from.',
  'failure.code.NO_CONNECTION': 'SmartBilling cannot be reached. Check the address and the network.',
  'failure.code.PART_EMPTY': 'This workbook has none of the sheets asked for: choose another part.',
  'failure.code.PART_OF_ANOTHER':
    'This part came from another workbook. Open the workbook it was made from, or a copy of it, and merge it there.',
  'failure.code.PROFILE_INVALID':
    'This is not a mapping profile, or one that states something wrong. The details below name the place.',
  'failure.code.PROFILE_COLUMN_MISSING':
    'The profile reads columns that this source does not have. Choose the source it was made for, or load another profile.',
  'failure.code.RATE_LIMITED': 'SmartBilling asks for a pause. Wait a minute.',
  'failure.code.SHEET_PROTECTED':
    'Nothing was written, because {sheets} is protected. Take the protection off under Review, then Unprotect Sheet, and do it again.',
  'failure.code.SHUTTING_DOWN': 'SmartBilling is being stopped. Wait until it is back.',
  'failure.code.TEMPLATE_NEWER':
    'This workbook was made by a newer version. Update the add-in, then open it again.',
  'failure.code.TIMED_OUT': 'SmartBilling did not answer in time.',
  'failure.code.UNAUTHORIZED': 'SmartBilling does not know this token. Paste it anew, or ask for another.',
  'failure.code.WORKSPACE_MISSING':
    'The workbook has no SmartBilling sheets yet. Create them first, from Home.',
  'failure.code.WORKSPACE_SHEET_MISSING':
    'The workbook has no sheet for {sheets}. Create the sheets first, then bring the data in again.',

  'home.empty.fact': '0 SmartBilling sheets in this workbook',
  'home.empty.teach':
    'A migration starts with sheets made for it: one for each kind of thing, with headings, lists to pick from and checks.',
  'home.empty.example': 'Example: in Customers, one row is one customer',
  'home.empty.act': 'Create the sheets',
  'home.next.bringIn': '{count, plural, one {# sheet is} other {# sheets are}} ready for your data',
  'home.next.bringIn.act': 'Bring in data',
  'home.next.check': '{count, plural, one {# row waits} other {# rows wait}} to be checked',
  'home.next.check.act': 'Check {count, plural, one {# row} other {# rows}}',
  'home.next.mend': '{count, plural, one {# row needs} other {# rows need}} mending',
  'home.next.mend.act': 'Show {count, plural, one {the row} other {the # rows}}',
  'home.next.push': '{count, plural, one {# row is} other {# rows are}} ready for SmartBilling',
  'home.next.push.act': 'Go to Push',
  'home.next.done': '{count, plural, one {# row is} other {# rows are}} in SmartBilling',
  'home.next.done.act': 'Look at the totals',
  'home.steps': 'Steps of the migration',
  'home.step.prepare': 'Prepare the sheets',
  'home.step.bringIn': 'Bring in data',
  'home.step.check': 'Check',
  'home.step.push': 'Push',
  'home.sheets': 'Your sheets',
  'home.sheets.rows': '{count, plural, one {# row} other {# rows}}',
  'home.sheets.empty': '{count, plural, one {# sheet is} other {# sheets are}} still empty',
  'home.lastRun': 'Last push: {at} to {url}',
  'home.older': 'This workbook was made by an earlier version',
  'home.older.teach':
    'An upgrade adds what has come since: sheets, columns, list values. Your rows stay as they are.',
  'home.older.act': 'See what would change',
  'home.newer': 'This workbook was made by a newer version',
  'home.newer.versions': 'Its template is version {version}; this pane knows up to version {known}.',
  'home.newer.next':
    'Nothing is offered here, so that nothing of it is lost. Update SmartBilling Migration, then open the workbook again.',

  'upgrade.fact':
    '{count, plural, =0 {Nothing is missing in the sheets} one {# change brings this workbook up to date} other {# changes bring this workbook up to date}}',
  'upgrade.teach':
    'From template version {from} to {to}. Your rows, your values and columns of your own stay as they are.',
  'upgrade.changes': 'What changes',
  'upgrade.group.addSheet': '{count, plural, one {# sheet added} other {# sheets added}}',
  'upgrade.group.addColumn': '{count, plural, one {# column added} other {# columns added}}',
  'upgrade.group.retypeColumn':
    '{count, plural, one {# column with another format or list to pick from} other {# columns with another format or list to pick from}}',
  'upgrade.group.addListValues': '{count, plural, one {# list value added} other {# list values added}}',
  'upgrade.group.moveListValues':
    '{count, plural, one {# list value moved to a sheet of its own} other {# list values moved to a sheet of their own}}',
  'upgrade.cells': '{count, plural, one {# cell keeps its value} other {# cells keep their values}}',
  'upgrade.sheets': '{count, plural, one {# sheet} other {# sheets}}',
  'upgrade.columns': '{count, plural, one {# column} other {# columns}}',
  'upgrade.copy': 'First, a way back',
  'upgrade.copy.teach':
    'Excel’s Undo does not take an upgrade back. With a copy of the workbook you can return to it at any time.',
  'upgrade.copy.act': 'Keep a copy',
  'upgrade.copy.remark': 'before the upgrade',
  'upgrade.copy.kept': '{file} went to your downloads. Make sure that it is there.',
  'upgrade.copy.own': 'I have a copy of this workbook',
  'upgrade.act': 'Upgrade the workbook',
  'upgrade.act.add': 'Upgrade: add {added}',
  'upgrade.later': 'Not now',
  'upgrade.done': 'Upgraded: {count, plural, =0 {nothing was missing} one {# change} other {# changes}}',
  'upgrade.done.detail': 'The workbook is at template version {to}. To go back, open the copy.',
  'upgrade.done.changes': 'What was changed',
  'upgrade.done.act': 'Go on with the migration',

  'templates.fact':
    '{count, plural, =0 {No sheet chosen} one {# sheet for your data} other {# sheets for your data}}',
  'templates.teach':
    'Each sheet works without the add-in too: send the file to the customer, who fills it in with lists and notes in every heading.',
  'templates.language': 'Language of the sheets',
  'templates.language.en': 'English',
  'templates.language.fr': 'Français',
  'templates.which': 'Which sheets',
  'templates.all': 'All',
  'templates.none': 'None',
  'templates.act': 'Create {count, plural, one {# sheet} other {# sheets}}',
  'templates.done': '{count, plural, one {# sheet is} other {# sheets are}} in the workbook',
  'templates.done.detail': 'Begin with Customers, or bring in the export of your old system.',
  'templates.existing':
    'This workbook has its SmartBilling sheets already. Sheets that exist are kept as they are.',
  'templates.samples': 'Example rows',
  'templates.samples.teach':
    'Two rows on each empty sheet show what right rows look like. Examples are never checked or sent.',
  'templates.samples.show': 'Show 2 example rows on each sheet',
  'templates.samples.remove': 'Remove the example rows ({count, number})',
  'templates.samples.done.show':
    '{count, plural, =0 {No sheet is empty: no example was added} one {# example row added} other {# example rows added}}',
  'templates.samples.done.remove':
    '{count, plural, one {# example row removed} other {# example rows removed}}',

  'bringIn.choose.fact': '1 export can fill several sheets',
  'bringIn.choose.teach':
    'One line of an old system often holds a customer, an address and a subscription. Choose the file as it is: we propose what goes where.',
  'bringIn.choose.file': 'Choose a file',
  'bringIn.choose.file.hint': 'CSV or Excel (.xlsx), up to 100 MB, or drop it here',
  'bringIn.choose.sheet': 'Or a sheet of this workbook',
  'bringIn.choose.sheet.pick': 'Choose a sheet',
  'bringIn.choose.demo': 'Try with demo data',
  'bringIn.choose.demo.hint': 'A small export of an invented Québec operator',
  'bringIn.source.fact': '{count, plural, one {# row} other {# rows}} in {name}',
  'bringIn.source.headerRow': 'headings in row {row, number}',
  'bringIn.source.other': 'Choose another source',
  'bringIn.source.notes': '{count, plural, one {# remark} other {# remarks}} on the file',
  'bringIn.feeds': 'Feeds',
  'bringIn.feeds.none': 'No sheet yet: give at least one column a place below.',
  'bringIn.columns': 'Columns',
  'bringIn.columns.count': '{placed, number} of {total, number} have a place',
  'bringIn.column.leftOut': 'left out',
  'bringIn.column.sure': '{confidence, number, percent} sure',
  'bringIn.column.chosen': 'your choice',
  'bringIn.column.profile': 'from the profile',
  'bringIn.column.target': 'Goes to',
  'bringIn.column.leaveOut': 'Leave out',
  'bringIn.column.because': 'Because',
  'bringIn.column.seen': 'In the file',
  'bringIn.column.noTarget': 'No place called “{text}”',
  'bringIn.column.blank': 'blank',
  'bringIn.values': '{count, plural, one {# value is} other {# values are}} translated',
  'bringIn.preview': 'Preview the first rows',
  'bringIn.preview.row': 'Source row {row, number}',
  'bringIn.preview.previous': 'Row before',
  'bringIn.preview.next': 'Row after',
  'bringIn.preview.nothing': 'This row produces nothing.',
  'bringIn.profile': 'Profile',
  'bringIn.profile.teach':
    'A profile keeps these choices, so that next month’s export comes in with one click.',
  'bringIn.profile.load': 'Load a profile file',
  'bringIn.profile.save': 'Save the profile',
  'bringIn.profile.use': 'Use {name}',
  'bringIn.profile.loaded': 'Profile {name} is in use.',
  'bringIn.act': 'Bring in {count, plural, one {# row} other {# rows}}',
  'bringIn.done':
    '{rowsIn, plural, one {# row} other {# rows}} in, {rowsOut, plural, one {# row} other {# rows}} out',
  'bringIn.done.table': 'Rows written',
  'bringIn.done.unproduced':
    '{count, plural, =0 {Every source row produced something} one {# source row produced nothing} other {# source rows produced nothing}}',
  'bringIn.done.unproduced.rows':
    '{count, plural, one {row} other {rows}} {rows}{more, plural, =0 {} other { and # more}}',
  'bringIn.done.leftOut':
    '{count, plural, =0 {No column was left out} one {# column was left out} other {# columns were left out}}',
  'bringIn.done.leftOut.values':
    '{count, plural, one {# value} other {# values}}, {blanks, plural, one {# blank} other {# blanks}}',
  'bringIn.done.placeholders':
    '{count, plural, =0 {No placeholder was needed} one {# cell holds a placeholder} other {# cells hold a placeholder}}',
  'bringIn.done.placeholders.cells': '{count, plural, one {# cell} other {# cells}}',
  'bringIn.done.problems':
    '{count, plural, one {# value could not be read; it stands} other {# values could not be read; they stand}} in the sheet as in the file',
  'bringIn.done.renewed': '{count, number} renewed',
  'bringIn.done.setup': '{count, number} brought along by the profile',
  'bringIn.done.balanced':
    '{count, plural, one {# price was} other {# prices were}} moved off the list price to keep the old total',
  'bringIn.done.act': 'Check the rows',
  'bringIn.done.another': 'Bring in another source',

  'check.never.fact':
    '{count, plural, =0 {No row to check yet} one {# row to check} other {# rows to check}}',
  'check.never.teach':
    'The check reads every sheet, marks each row and lists what to mend by cause, so that one cause is one line even with 4,000 cells.',
  'check.never.example':
    'Example: postal code K1A 0B1 with province QC. K is Ontario, so one of the two is wrong.',
  'check.act': 'Check all sheets',
  'check.again': 'Check again',
  'check.fact.clean': '{rows, plural, one {# row} other {# rows}}, nothing to mend',
  'check.fact.errors':
    '{errors, plural, one {# error} other {# errors}} in {rows, plural, one {# row} other {# rows}}',
  'check.fact.warnings':
    '{warnings, plural, one {# warning} other {# warnings}} in {rows, plural, one {# row} other {# rows}}',
  'check.when': 'Checked at {time} in {took}',
  'check.stale': 'Checked before your last edit',
  'check.rechecking': 'Checking again after your edit…',
  'check.truncated': 'Only the first {count, number} are listed; the counts are complete.',
  'check.filter.sheet': 'Sheet',
  'check.filter.all': 'All sheets',
  'check.filter.severity': 'Show',
  'check.filter.none': 'Nothing here with these filters.',
  'check.list': 'What to mend',
  'check.group.weight':
    '{sheet} · {cells, plural, one {# cell} other {# cells}}{causes, plural, one {} other { · # causes}}',
  'check.cause.found': '“{found}”',
  'check.cause.blank': 'blank',
  'check.cause.expected': 'expected: {expected}',
  'check.cause.cells': '{count, plural, one {# cell} other {# cells}}',
  'check.cause.show': 'Show in the sheet',
  'check.here': 'Here: {place}',
  'check.here.none': 'Select a cell to read what it means.',
  'check.here.found': 'Found',
  'check.here.means': 'Means',
  'check.here.fits': 'Fits',
  'check.here.right': 'Nothing to mend in this cell.',
  'check.pick.open': 'Choose a value…',
  'check.pick.label': '{count, plural, one {# value fits here} other {# values fit here}}',
  'check.pick.search': 'Type a part of it',
  'check.pick.more': '{count, plural, one {# more: type a part of it} other {# more: type a part of one}}',
  'check.pick.none': 'No value fits. Fill in the other sheet first, or clear what narrows the choice.',
  'check.here.previous': 'Previous cell with this cause',
  'check.here.next': 'Next cell with this cause',
  'check.here.position': '{position, number} of {count, number}',
  'check.clean.act': 'Go to Push',

  'push.connect.fact': '1 address and 1 token to connect',
  'push.connect.teach':
    'The token stays in memory until you close the pane. It is never written to the workbook.',
  'push.connect.url': 'Address of SmartBilling',
  'push.connect.token': 'Token',
  'push.connect.token.given': 'The token of the demo server is filled in for you.',
  'push.connect.act': 'Connect',
  'push.connect.invalid': 'An address begins with http:// or https://',
  'push.to': 'To',
  'push.disconnect': 'Disconnect',
  'push.ready.fact':
    '{count, plural, =0 {No row is ready to push} one {# row is ready to push} other {# rows are ready to push}}',
  'push.none': 'Check the sheets first: rows without an error can be pushed.',
  'push.none.act': 'Go to Check',
  'push.held':
    '{count, plural, one {# row with errors stays} other {# rows with errors stay}} here until mended.',
  'push.duplicates': 'A row SmartBilling knows already',
  'push.duplicates.skip': 'Skip it',
  'push.duplicates.merge': 'Fill only what is empty there',
  'push.duplicates.overwrite': 'Overwrite it',
  'push.duplicates.overwrite.warning': 'A blank cell here empties the value there.',
  'push.dryRun.teach':
    'The dry run sends everything and keeps nothing: you see the figures before anything changes.',
  'push.dryRun.act': 'Dry run of {count, plural, one {# row} other {# rows}}',
  'push.dryRun.again': 'Dry run again',
  'push.act': 'Push {count, plural, one {# row} other {# rows}}',
  'push.dryRun.fact': 'Dry run: {count, plural, one {# row} other {# rows}} would be in',
  'push.dryRun.fact.rejected': 'Dry run: {count, plural, one {# row} other {# rows}} would be refused',
  'push.done.fact': '{count, plural, one {# row is} other {# rows are}} in SmartBilling',
  'push.done.unchanged':
    'Nothing changed: {count, plural, one {# row was} other {# rows were}} there already',
  'push.done.cancelled': 'Stopped: {count, plural, one {# row is} other {# rows are}} in',
  'push.tied': 'Every total is equal',
  'push.untied': 'Some totals differ: look at the lines with ≠',
  'push.dryRun.totals': 'Totals are compared after a push.',
  'push.totals': 'Totals',
  'push.totals.sheet': 'Sheet',
  'push.totals.sent': 'Sent',
  'push.totals.stored': 'Stored',
  'push.totals.rows': 'Rows, amounts',
  'push.rows': 'Rows by outcome',
  'push.outcome.created': '{count, number} created',
  'push.outcome.updated': '{count, number} updated',
  'push.outcome.unchanged': '{count, number} unchanged',
  'push.outcome.skipped': '{count, number} skipped',
  'push.outcome.rejected': '{count, number} refused',
  'push.outcome.notSent': '{count, number} not sent',
  'push.rejected.hint': 'The reason of each refused row is in its Messages column.',
  'push.fates': 'Where the rows are',
  'push.fates.in': 'In',
  'push.fates.notIn': 'Not in',
  'push.fates.unknown': 'Unknown',
  'push.run': 'Run {run}',

  'package.title': 'No API? Make the CSV import package',
  'package.teach':
    'The files SmartBilling imports, in their order, with a guide. Rows with errors stay out; the workbook stays as it is.',
  'package.language': 'Language of the files',
  'package.act': 'Make the package of {count, plural, one {# row} other {# rows}}',
  'package.fact':
    '{rows, plural, one {# row} other {# rows}} in {files, plural, one {# CSV file} other {# CSV files}}',
  'package.detail': 'Unpack the zip and follow its guide: it says which file goes in when, and how.',
  'package.download': 'Download the package',
  'package.guide': 'Download the guide',
  'package.another': 'Make another package',
  'package.files': 'Files, in the order of import',
  'package.file': 'File',
  'package.rows': 'Rows',
  'package.sum': '{heading}: {sum}',
  'package.blanks.file': '{file} (the guide says {mode})',
  'package.leftOut':
    '{count, plural, =0 {No row was left out} one {# row with errors was left out} other {# rows with errors were left out}}',
  'package.leftOut.rows': '{sheet}: {count, plural, one {# row} other {# rows}}',
  'package.blanks':
    '{count, plural, =0 {Overwrite would empty nothing} one {Overwrite would empty # value} other {Overwrite would empty # values}}',
  'package.reason': '{what}: {count, number}',

  'custom.add':
    '{count, plural, one {# custom field has no column yet} other {# custom fields have no column yet}}',
  'custom.retire':
    '{count, plural, one {# column is} other {# columns are}} no longer defined: {values, plural, one {# value} other {# values}}',
  'custom.values': '{count, plural, one {# value} other {# values}}',
  'custom.new': 'new column',
  'custom.returns': 'comes back with its values',
  'custom.question': 'What happens to columns no longer defined? No value is deleted.',
  'custom.hide': 'Hide them and keep their values',
  'custom.keep': 'Keep them visible as my own columns',
  'custom.act.add': 'Add {count, plural, one {# column} other {# columns}}',
  'custom.act.hide': 'Hide {count, plural, one {# column} other {# columns}}',
  'custom.act.keep': 'Keep {count, plural, one {# column} other {# columns}} visible',
  'custom.done.add': '{count, plural, one {# column was} other {# columns were}} added.',
  'custom.done.hide':
    '{count, plural, one {# column is} other {# columns are}} hidden, with {values, plural, one {# value} other {# values}} in place.',
  'custom.done.keep':
    '{count, plural, one {# column stays in sight as a column} other {# columns stay in sight as columns}} of your own, with {values, plural, one {# value} other {# values}}.',

  'parts.title': 'A part for one person',
  'parts.teach':
    'A workbook with some of the sheets and their rows. Somebody fills it in and sends it back; you merge it here.',
  'parts.which': 'Which part',
  'parts.own': 'The sheets ticked below',
  'parts.language': 'Language of the part',
  'parts.file': 'part-{name}',
  'parts.act':
    '{count, plural, =0 {This workbook has none of these sheets} one {Make the part with # sheet} other {Make the part with # sheets}}',
  'parts.done': '{rows, plural, one {# row is} other {# rows are}} in {name}',
  'parts.done.save':
    'Save this workbook as well: from now on it knows its parts, and only it or its copies can take them back.',
  'parts.back': 'Merge a returned part',
  'parts.excel':
    'Inside Excel the pane cannot make or open a second workbook. Save this one, then open it in the workbench (npm start), or type these lines in a terminal:',

  'merge.fact':
    '{count, plural, =0 {No row to merge without a question} one {# row to merge} other {# rows to merge}}',
  'merge.counts':
    '{added, plural, one {# row added} other {# rows added}} · {changed, plural, one {# changed} other {# changed}} · {unchanged, plural, one {# as it was} other {# as they were}}',
  'merge.conflicts':
    '{count, plural, =0 {Nothing was changed on both sides} one {# value was changed on both sides} other {# values were changed on both sides}}',
  'merge.conflicts.teach': 'Yours stays unless you take theirs.',
  'merge.mine.all': 'Keep mine everywhere',
  'merge.theirs.all': 'Take theirs everywhere',
  'merge.mine': 'Keep mine: {value}',
  'merge.theirs': 'Take theirs: {value}',
  'merge.was': 'Before: {value}',
  'merge.blank': 'blank',
  'merge.row': 'Row removed here, changed in the part',
  'merge.row.mine': 'Leave it out',
  'merge.row.theirs': 'Bring the row back',
  'merge.removed':
    '{count, plural, one {# row is gone from the part and stays here} other {# rows are gone from the part and stay here}}',
  'merge.columns':
    '{count, plural, one {# column was added to the part and stays there} other {# columns were added to the part and stay there}}',
  'merge.missing':
    '{count, plural, one {# sheet is not merged: one of the workbooks has it no more} other {# sheets are not merged: one of the workbooks has them no more}}',
  'merge.warning': 'Save a copy of this workbook first: merging cannot be undone from here.',
  'merge.act':
    'Merge {rows, plural, one {# row} other {# rows}}{theirs, plural, =0 {} one { and take # of their values} other { and take # of their values}}',
  'merge.leave': 'Do not merge',
  'merge.done': '{count, plural, =0 {Nothing was changed} one {# row is merged} other {# rows are merged}}',
  'merge.done.detail':
    'Merged rows wait for a check. For another round, make a new part: it knows what you have now.',
  'merge.done.back': 'Back to the sheets',

  'settings.fact': 'Settings',
  'settings.language': 'Language of the pane',
  'settings.language.system': 'As the host ({language})',
  'settings.language.en': 'English',
  'settings.language.fr': 'Français',
  'settings.workbook': 'Language of the workbook',
  'settings.workbook.choice': 'Sheets, headings and lists',
  'settings.workbook.none':
    'There are no SmartBilling sheets in this workbook yet. Their language is chosen when they are created.',
  'settings.workbook.teach':
    'Puts {count, plural, one {# sheet} other {# sheets}} into the other language: sheet names, headings, notes, and values picked from lists. Names you gave, what you typed and your formats stay.',
  'settings.workbook.act.en': 'Put the workbook into English',
  'settings.workbook.act.fr': 'Put the workbook into French',
  'settings.workbook.done':
    'Renamed: {sheets, plural, one {# sheet} other {# sheets}}, {headings, plural, one {# heading} other {# headings}}. Put into the other language: {cells, plural, one {# cell} other {# cells}}.',
  'settings.connection': 'Connection',
  'settings.connection.hint': 'Where Push connects. The token is asked there and never kept.',
  'settings.about': 'About',
  'settings.about.version': 'Version {version}, MIT licence',
  'settings.about.privacy': 'Your data goes from this workbook to the address above and nowhere else.',
  'settings.licences':
    'Made with {count, plural, one {# open-source package} other {# open-source packages}}',
} as const satisfies Record<string, string>;
