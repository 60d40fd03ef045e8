import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

/** The class of a list without marks. */
export const usePlainList = (): string => useStyles().list;
