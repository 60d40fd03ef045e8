import { expose } from 'comlink';
import { LocalChecker } from '../../core/validation/local-checker';
import { nextTurn } from './next-turn';

expose(new LocalChecker(nextTurn));
