const { default: Sequencer } = require('@jest/test-sequencer');

const isLong = ({ path }) => /[\\/]test[\\/](journeys|faults)[\\/]/.test(path);

/** Begins with the journeys and the schedules of faults, so that none of them is left to run by itself at the end. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => Number(isLong(other)) - Number(isLong(one)));
  }
};
