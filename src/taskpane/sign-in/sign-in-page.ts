/**
 * The page the sign-in dialog begins and ends at, as Office wants both on the add-in's own origin. It leads to the
 * sign-in server named behind `#`, and tells the pane the address people come back with.
 */
async function start(): Promise<void> {
  await Office.onReady();
  const { search, hash, href } = window.location;
  if (search !== '') {
    Office.context.ui.messageParent(href);
    return;
  }
  const to = new URL(decodeURIComponent(hash.slice(1)));
  if (to.protocol === 'https:') window.location.replace(to.href);
}

void start();
