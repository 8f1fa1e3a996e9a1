import type { Pattern } from '../types.ts';

export const words: Pattern['words'] = {
  what: 'Different things share one line, and only the first may go. When the first one cannot, those behind it wait, though their own place is free.',
  see: 'A full line before an idle place. What blocks is rare, and it is always at the front.',
  tempting: 'More of the place that stands idle, or a longer line.',
  works: 'A line for each kind, or let those behind step past.',
  line: 'One line for all, and its head cannot move. What waits behind it could go at once.',
  case: {
    text: 'HTTP/1.1 lets a browser send several requests over one connection, but the answers must come in the same order: one slow answer holds all that follow it. Browsers opened several connections instead, and HTTP/2 was made so that answers may overtake each other.',
    source: 'RFC 9113, HTTP/2, section 1 (2022)',
    url: 'https://www.rfc-editor.org/rfc/rfc9113',
  },
};
