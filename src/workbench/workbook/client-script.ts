/** Microsoft's client library as it is published, beside the workbench's page. */
export const scriptUrl = 'office-js/excel-web-16.00.js';
