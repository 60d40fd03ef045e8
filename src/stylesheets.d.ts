/** The style loaders take these; TypeScript need only know that they exist. */
declare module '*.css';
