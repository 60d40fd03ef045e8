/* global jest */
/** fast-check with the seed of the jest run, which `--seed` sets and jest draws anew where nobody says. */
const fastCheck = require('../node_modules/fast-check/lib/cjs/fast-check.js');

fastCheck.configureGlobal({ ...fastCheck.readConfigureGlobal(), seed: jest.getSeed() });

module.exports = fastCheck;
