import * as v from 'valibot';
import { looksLikeRelease } from '../features/recognize.ts';
import { summary } from '../features/summary.ts';
import { readStructure } from '../release/read.ts';
import { RECOGNIZE_REQUEST, SUMMARY_REQUEST, type Summary } from './requests.ts';
import type { Session } from './session.ts';
import { LONGEST_TEXT } from './snapshots.ts';

const summaryParams = v.object({ uri: v.string() });
const recognizeParams = v.object({ texts: v.array(v.string()) });

const TOO_LONG: Summary = {
  text: 'Not read',
  detail: `longer than ${LONGEST_TEXT / 1_000_000} million characters`,
};

/** Answers the extension's own requests: what one dump holds, and which texts look like press releases. */
export function serveExtras({ connection, answer }: Session): void {
  connection.onRequest(SUMMARY_REQUEST, (params: unknown) => {
    const { uri } = v.parse(summaryParams, params);
    return answer<Summary | null>(uri, null, (document, snapshot) =>
      document.getText().length > LONGEST_TEXT ? TOO_LONG : summary(snapshot.release),
    );
  });
  connection.onRequest(RECOGNIZE_REQUEST, (params: unknown) => {
    const { texts } = v.parse(recognizeParams, params);
    return texts.map((text) => looksLikeRelease(readStructure(text)));
  });
}
