// The first script: small, so that it is there early and can say what went wrong with the others.
import {showFailure, watchForSlowness} from './waiting.js';

watchForSlowness();
import('./main.js').catch(error => showFailure(error instanceof SyntaxError ? 'old' : 'network', error));
