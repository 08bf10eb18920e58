import * as v from 'valibot';
import { looksLikeRelease } from '../features/recognize.ts';
import { summary } from '../features/summary.ts';
import { readStructure } from '../release/read.ts';
import type { Session } from './session.ts';

/** Requests of our own, for the VS Code extension. Other clients need none of them. */
export const SUMMARY_REQUEST = 'dateline/summary';
export const RECOGNIZE_REQUEST = 'dateline/recognize';

const summaryParams = v.object({ uri: v.string() });
const recognizeParams = v.object({ texts: v.array(v.string()) });

/** Answers the extension's own requests: what one dump holds, and which texts look like press releases. */
export function serveExtras({ connection, answer }: Session): void {
  connection.onRequest(SUMMARY_REQUEST, (params: unknown) => {
    const { uri } = v.parse(summaryParams, params);
    return answer(uri, null, (_document, snapshot) => summary(snapshot.release));
  });
  connection.onRequest(RECOGNIZE_REQUEST, (params: unknown) => {
    const { texts } = v.parse(recognizeParams, params);
    return texts.map((text) => looksLikeRelease(readStructure(text)));
  });
}
