import { expose } from 'comlink';
import { tellFaults } from '../../checking/told-faults';
import { LocalChecker } from '../../core/validation/local-checker';
import { nextTurn } from './next-turn';

tellFaults();
expose(new LocalChecker(nextTurn));
