import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': { padding: '4px', verticalAlign: 'top', textAlign: 'end', overflowWrap: 'anywhere' },
    '& th:first-child': { textAlign: 'start', paddingLeft: tokens.spacingHorizontalM },
    '& th': { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  },
});

/** The class of a table of figures beside their names. */
export const useFigureTable = (): string => useStyles().table;
