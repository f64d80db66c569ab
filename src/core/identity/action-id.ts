import { canonicalText } from "./canonical-text.ts";
import { digest } from "./digest.ts";

/**
 * An action's id within its file: stable while its words and its file's path are. `occurrence`
 * counts equal texts in the file from 0, in document order, so that two equal sentences keep apart.
 */
export function actionId(path: string, text: string, occurrence: number): string {
  return digest([path, canonicalText(text), occurrence].join("\n"));
}
