import type { OpenApiDocument, Operation } from './openapi';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: unknown): string =>
  String(text).replace(/[&<>"]/g, (found) => escapes[found] ?? found);

const code = (text: unknown): string => `<code>${escaped(text)}</code>`;

const json = (value: unknown): string => {
  const linked = escaped(JSON.stringify(value, null, 2)).replace(
    /#\/components\/schemas\/(\w+)/g,
    '<a href="#schema-$1">$1</a>',
  );
  return `<pre tabindex="0">${linked}</pre>`;
};

function operationHtml(path: string, method: string, operation: Operation): string {
  const parameters = operation.parameters
    .map(
      (parameter) =>
        `<li>${code(parameter['name'])} in ${escaped(parameter['in'])}${parameter['required'] === true ? ', required' : ''}</li>`,
    )
    .join('');
  const refusals = operation['x-refusals'].map(code).join(' ');
  return `<section id="${escaped(operation.operationId)}">
<h3><span class="method">${escaped(method.toUpperCase())}</span> ${escaped(path)}</h3>
<p>${escaped(operation.summary)} Role: <strong>${escaped(operation['x-role'])}</strong>.</p>
${parameters ? `<h4>Parameters</h4><ul>${parameters}</ul>` : ''}
${operation.requestBody ? `<details><summary>Body</summary>${json(operation.requestBody['content'])}</details>` : ''}
<details><summary>Answers</summary>${json(operation.responses)}</details>
${refusals ? `<p>Refusals: ${refusals}</p>` : ''}
</section>`;
}

const operationsHtml = ({ paths }: OpenApiDocument): string =>
  Object.entries(paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => operationHtml(path, method, operation)),
    )
    .join('\n');

const schemasHtml = ({ components }: OpenApiDocument): string =>
  Object.entries(components.schemas)
    .map(
      ([name, schema]) =>
        `<details id="schema-${escaped(name)}"><summary>${escaped(name)}</summary>${json(schema)}</details>`,
    )
    .join('\n');

export const docsStyle = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem;color:#1b1b1b;background:#fff}
h3{font-family:ui-monospace,monospace;font-size:1.05rem;margin-top:2rem;overflow-wrap:anywhere}
.method{background:#0b5c8a;color:#fff;padding:.1rem .5rem;border-radius:.25rem}
pre{background:#f3f4f6;padding:1rem;overflow:auto;font-size:.85rem}
code{background:#f3f4f6;padding:0 .25rem}
a{color:#0b5c8a}summary{cursor:pointer;padding:.25rem 0}
@media (prefers-color-scheme:dark){body{color:#eee;background:#1b1b1b}pre,code{background:#2a2a2a}a{color:#7cc4ee}}
`;

/** The contract as a page: everything in it comes from the document, nothing from elsewhere, no script. */
export const docsPage = (document: OpenApiDocument): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(document.info['title'])}</title>
<link rel="stylesheet" href="/docs/page.css">
</head>
<body>
<main>
<h1>${escaped(document.info['title'])}</h1>
<p>${escaped(document.info['description'])} The same as a document: <a href="/openapi.json">openapi.json</a>.</p>
<h2>Routes</h2>
${operationsHtml(document)}
<h2>Schemas</h2>
${schemasHtml(document)}
</main>
</body>
</html>
`;
