import { expose } from 'comlink';
import { tellFaults } from '../../checking/told-faults';
import { LocalDesk } from '../../workflows/desk/local-desk';

tellFaults();
expose(new LocalDesk());
