import * as v from 'valibot';
import { looksLikeRelease } from '../features/recognize.ts';
import { summary } from '../features/summary.ts';
import { decode } from '../files/decode.ts';
import { readStructure } from '../release/read.ts';
import { ENCODING_REQUEST, RECOGNIZE_REQUEST, SUMMARY_REQUEST, type Summary } from './requests.ts';
import type { Session } from './session.ts';
import { LONGEST_TEXT } from './snapshots.ts';

const uriParams = v.object({ uri: v.string() });
const recognizeParams = v.object({ heads: v.array(v.pipe(v.string(), v.base64())) });

const TOO_LONG: Summary = {
  text: 'Not read',
  detail: `longer than ${LONGEST_TEXT / 1_000_000} million characters`,
};

/** Answers the extension's own requests: what one dump holds, which files look like press releases, and in which
 * encoding one is. */
export function serveExtras({ connection, host, answer }: Session): void {
  connection.onRequest(SUMMARY_REQUEST, (params: unknown) => {
    const { uri } = v.parse(uriParams, params);
    return answer<Summary | null>(uri, null, (document, snapshot) =>
      document.getText().length > LONGEST_TEXT ? TOO_LONG : summary(snapshot.release),
    );
  });
  connection.onRequest(ENCODING_REQUEST, (params: unknown) => host.encodingOf(v.parse(uriParams, params).uri));
  connection.onRequest(RECOGNIZE_REQUEST, (params: unknown) => {
    const { heads } = v.parse(recognizeParams, params);
    return heads.map((head) => {
      const decoded = decode(Uint8Array.from(atob(head), (byte) => byte.charCodeAt(0)));
      return 'text' in decoded && looksLikeRelease(readStructure(decoded.text));
    });
  });
}
