/** The open-source packages whose code is in the pane, with their licences; a test compares it with what is installed. */
export const licences: readonly { readonly name: string; readonly licence: string }[] = [
  { name: '@fluentui/react-components', licence: 'MIT' },
  { name: '@fluentui/react-icons', licence: 'MIT' },
  { name: 'axios', licence: 'MIT' },
  { name: 'fflate', licence: 'MIT' },
  { name: 'hucre', licence: 'MIT' },
  { name: 'libphonenumber-js', licence: 'MIT' },
  { name: 'react', licence: 'MIT' },
  { name: 'react-dom', licence: 'MIT' },
  { name: 'react-intl', licence: 'BSD-3-Clause' },
  { name: 'zod', licence: 'MIT' },
];
