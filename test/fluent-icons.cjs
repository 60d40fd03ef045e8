/**
 * The icons Fluent's components ask for, each from its own module when it is asked for. The package's index would load
 * all of its 26,000 icons, 18 MB, into every suite that draws a button.
 */
const utilities = require('@fluentui/react-icons/utils');
const providers = require('@fluentui/react-icons/providers');

/** `ChevronRight20Regular` is in the module `chevron-right`. */
const moduleOf = (icon) =>
  icon
    .replace(/(\d+)?(Regular|Filled|Light|Color)$/, '')
    .replace(/([a-z])(?=[A-Z\d])|([A-Z])(?=[A-Z][a-z]|\d)|(\d)(?=[A-Za-z])/g, '$&-')
    .toLowerCase();

const isIcon = (name) => typeof name === 'string' && /^[A-Z].*(Regular|Filled|Light|Color)$/.test(name);

module.exports = new Proxy(
  { ...utilities, ...providers },
  {
    get: (own, name) =>
      own[name] ?? (isIcon(name) ? require(`@fluentui/react-icons/svg/${moduleOf(name)}`)[name] : undefined),
  },
);
