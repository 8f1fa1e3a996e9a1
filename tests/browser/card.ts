import { exampleCard } from '../../src/cli/card/example.ts';
import { CARD } from '../../src/format/card/document.ts';
import { encodeDocument } from '../../src/format/code/document.ts';

const out = document.querySelector<HTMLElement>('#card')!;
out.textContent = encodeDocument(CARD, exampleCard());
out.dataset.ready = '';
