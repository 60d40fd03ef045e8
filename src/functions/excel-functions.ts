import type { FunctionRuntime } from './register-functions';

/** What Excel's runtime for functions offers; it is there where the manifest registers functions and Excel knows them. */
interface ExcelRuntime extends FunctionRuntime {
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: { readonly invalidValue: string };
}

declare const CustomFunctions: ExcelRuntime | undefined;

/** In Excel: the shared runtime's page registers the functions, whether the pane is shown or not. */
async function start(): Promise<void> {
  // A chunk of its own: nobody waits for it who only opens the pane.
  const [{ host: application }, { registerFunctions }] = await Promise.all([
    Office.onReady(),
    import('./register-functions'),
  ]);
  if (application !== Office.HostType.Excel || typeof CustomFunctions === 'undefined') return;
  const runtime = CustomFunctions;
  const language = Office.context.displayLanguage.toLowerCase().startsWith('fr') ? 'fr' : 'en';
  await registerFunctions(
    {
      run: (work) => Excel.run({ delayForCellEdit: true }, work),
      isSetSupported: (set, version) => Office.context.requirements.isSetSupported(set, version),
    },
    runtime,
    {
      language,
      failure: (text) => new runtime.Error(runtime.ErrorCode.invalidValue, text[language]),
    },
  );
}

void start();
