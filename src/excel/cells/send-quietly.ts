import { isPayloadFault } from './payload';

/** Sends our own writes with events on again at their end, so that nothing is missed that people do between two requests. */
export async function sendQuietly(context: Excel.RequestContext): Promise<void> {
  context.runtime.enableEvents = true;
  try {
    await context.sync();
  } catch (error) {
    // A request refused for its size did nothing; another may have ended half way.
    if (!isPayloadFault(error)) await turnEventsOn(context);
    throw error;
  }
}

/** Turns events on again, in a sync of its own. */
export async function turnEventsOn(context: Excel.RequestContext): Promise<void> {
  context.runtime.enableEvents = true;
  await context.sync();
}
