import { examineAll } from './examine.ts';
import { test } from './story.ts';

// A recording of everything axe asks costs more than the page itself.
test.use({ trace: 'off' });

examineAll();
