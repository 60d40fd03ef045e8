import { createRequire } from 'node:module';
import { isAbsolute, resolve } from 'node:path';
import {
  BannerPlugin,
  Compilation,
  CopyRspackPlugin,
  HtmlRspackPlugin,
  sources,
  SwcJsMinimizerRspackPlugin,
} from '@rspack/core';

const require = createRequire(import.meta.url);
const here = import.meta.dirname;
const web = resolve(here, 'dist/web');
const production = process.env.NODE_ENV !== 'development';

/** What the three programs have in common: our TypeScript, compiled without checking. */
function base(name) {
  return {
    name,
    context: here,
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'builtin:swc-loader',
            options: {
              jsc: {
                target: 'es2022',
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic' } },
              },
            },
          },
        },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      ],
    },
    optimization: {
      minimizer: [new SwcJsMinimizerRspackPlugin({ extractComments: false })],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** The folder of a page's scripts is its own, so that a build may clean it without touching the other page. */
function pageOutput(folder) {
  return {
    path: web,
    filename: `${folder}/[name].[contenthash:8].js`,
    chunkFilename: `${folder}/[name].[contenthash:8].js`,
    clean: { keep: (asset) => !asset.startsWith(`${folder}/`) },
  };
}

/** Lists the scripts a person waits for: the page's own and those of its first screen. tools/pane-size.ts weighs them. */
const firstLoadList = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('first load', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'first load', stage }, () => {
        const entries = [...compilation.entrypoints.values()];
        const home = entries
          .flatMap((entry) => [...entry.childrenIterable])
          .filter((group) => group.origins.some(({ request }) => request.endsWith('/home-screen')));
        const files = new Set([...entries, ...home].flatMap((group) => group.getFiles()));
        const list = { home: home.length > 0, files: [...files] };
        compilation.emitAsset('pane/first-load.json', new sources.RawSource(JSON.stringify(list)));
      });
    });
  },
};

/** The task pane. Excel's shared runtime loads this one page, so the ribbon's commands and the functions for cells are in it too. */
const pane = {
  ...base('pane'),
  target: ['web', 'es2022'],
  entry: {
    taskpane: './src/taskpane/index.tsx',
    commands: './src/commands/commands.ts',
    functions: './src/functions/excel-functions.ts',
    signIn: './src/taskpane/sign-in/sign-in-page.ts',
  },
  output: pageOutput('pane'),
  plugins: [
    new HtmlRspackPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['taskpane', 'commands', 'functions'],
      minify: false,
    }),
    new HtmlRspackPlugin({
      template: './src/taskpane/sign-in/sign-in.html',
      filename: 'sign-in.html',
      chunks: ['signIn'],
      minify: false,
    }),
    new CopyRspackPlugin({ patterns: [{ from: 'assets/*.{png,json}', to: 'assets/[name][ext]' }] }),
    firstLoadList,
  ],
};
pane.optimization = {
  ...pane.optimization,
  // One runtime, so that the pane and the commands share the modules they both import.
  runtimeChunk: { name: 'runtime' },
  splitChunks: { chunks: 'all' },
};

/** The browser workbench. Microsoft's client library is copied as it is published; it is never bundled or changed. */
const workbench = {
  ...base('workbench'),
  target: ['web', 'es2022'],
  entry: { workbench: './src/workbench/index.tsx' },
  output: pageOutput('workbench'),
  plugins: [
    new HtmlRspackPlugin({
      template: './src/workbench/workbench.html',
      filename: 'workbench.html',
      minify: false,
    }),
    new CopyRspackPlugin({
      patterns: [
        {
          from: resolve(require.resolve('@microsoft/office-js/package.json'), '../dist/excel-web-16.00*.js'),
          to: 'office-js/[name][ext]',
          info: { minimized: true },
        },
      ],
    }),
  ],
};
// The spreadsheet's packages are published minified; minifying 11 MB again would only keep the reader of README waiting.
workbench.optimization = {
  minimize: false,
  splitChunks: {
    // By name, so that a measurement can tell the spreadsheet's own work from ours.
    cacheGroups: {
      spreadsheet: {
        test: /[\\/]node_modules[\\/](@univerjs|rxjs|@wendellhu)[\\/]/,
        name: 'spreadsheet',
        chunks: 'async',
      },
    },
  },
};

/**
 * The command line and the server behind it, and the threads large files are checked on and an embedded database works on;
 * every package is left to Node.
 */
const node = {
  ...base('node'),
  target: 'node20',
  devtool: 'source-map',
  entry: {
    sbm: './src/cli/sbm.ts',
    'check-thread': './src/cli/checking/check-thread.ts',
    'database-thread': './src/server/database/database-thread.ts',
  },
  experiments: { outputModule: true },
  output: {
    path: resolve(here, 'dist/node'),
    filename: '[name].mjs',
    chunkFilename: '[name].mjs',
    module: true,
    chunkFormat: 'module',
    library: { type: 'module' },
    clean: true,
  },
  externalsType: 'module',
  externals: [
    ({ request, contextInfo }, done) => {
      const ours = request.startsWith('.') || isAbsolute(request) || !contextInfo.issuer;
      if (ours) done();
      else done(null, `module ${request}`);
    },
  ],
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true })],
  optimization: { minimize: false },
};
// `import.meta.url` stays what Node says it is, so that files beside the program are found where it runs.
node.module = {
  ...node.module,
  parser: { javascript: { importMeta: false, createRequire: false, url: false } },
};

export default [pane, workbench, node];
