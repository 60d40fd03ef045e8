/**
 * Children in the order Office's schema demands, by parent; `!` marks those that must be there.
 * Excel refuses a manifest in another order without saying why.
 */
export const childOrder: Record<string, readonly string[]> = {
  OfficeApp: [
    'Id!',
    'AlternateId',
    'Version!',
    'ProviderName!',
    'DefaultLocale!',
    'DisplayName!',
    'Description!',
    'IconUrl!',
    'HighResolutionIconUrl!',
    'SupportUrl',
    'AppDomains',
    'Hosts!',
    'Requirements!',
    'DefaultSettings!',
    'Permissions!',
    'VersionOverrides!',
    'ExtendedOverrides',
  ],
  VersionOverrides: [
    'Description',
    'Requirements',
    'Hosts!',
    'Resources!',
    'EquivalentAddins',
    'WebApplicationInfo',
    'ExtendedPermissions',
  ],
  DesktopFormFactor: ['GetStarted', 'FunctionFile!', 'ExtensionPoint!'],
  GetStarted: ['Title!', 'Description!', 'LearnMoreUrl!'],
  Group: ['OverriddenByRibbonApi', 'Label!', 'Icon!', 'Tooltip', 'Control!'],
  Control: ['OverriddenByRibbonApi', 'Label!', 'ToolTip', 'Supertip!', 'Icon!', 'Action!', 'Enabled'],
  Supertip: ['Title!', 'Description!'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'SupportsPinning', 'FunctionName'],
  Resources: ['bt:Images!', 'bt:Urls!', 'bt:ShortStrings!', 'bt:LongStrings!'],
};
