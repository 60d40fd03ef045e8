/** The look of an HTML report, on a screen and on paper; it asks for nothing from outside the page. */
export const reportStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 2rem 1.5rem 4rem; color: #242424; background: #fff;
  font: 15px/1.45 "Segoe UI", system-ui, -apple-system, "Liberation Sans", Arial, sans-serif; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
.waived { margin-top: 3rem; font-size: 1.4rem; }
h2 { margin: 2.25rem 0 .25rem; font-size: 1.15rem; line-height: 1.3; }
p { margin: .25rem 0; }
.about { color: #5c5c5c; max-width: 60rem; }
.totals { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.25rem 0 0; padding: 0; }
.totals div { border: 1px solid #d1d1d1; border-radius: 4px; padding: .5rem .9rem; min-width: 8.5rem; }
.totals dt { color: #5c5c5c; font-size: .85rem; }
.totals dd { margin: 0; font-size: 1.35rem; font-variant-numeric: tabular-nums; }
.mark { display: inline-block; padding: .05rem .5rem; border-radius: 3px; font-size: .8rem; font-weight: 600;
  vertical-align: .1em; }
.error { background: #fde7e9; color: #a4262c; }
.warning { background: #fff4ce; color: #6b4e00; }
.info { background: #deecf9; color: #004578; }
.count { color: #5c5c5c; font-weight: 400; }
table { width: 100%; margin-top: .6rem; border-collapse: collapse; font-size: .9rem; table-layout: fixed; }
th, td { padding: .35rem .6rem; border-bottom: 1px solid #e0e0e0; text-align: left; vertical-align: top;
  overflow-wrap: break-word; }
thead th { border-bottom: 2px solid #0f548c; color: #0c3b5e; font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.found { white-space: pre-wrap; }
.blank { color: #5c5c5c; font-style: italic; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  h2 { break-after: avoid; }
  thead { display: table-header-group; }
  tr, .totals div { break-inside: avoid; }
  .mark, .totals div { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  @page { size: landscape; margin: 14mm; }
}
`;
