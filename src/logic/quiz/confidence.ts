/** How sure readers may say they are of an answer before they learn whether it is right. */
export const confidences = ['guessing', 'fairly sure', 'certain'] as const;
export type Confidence = (typeof confidences)[number];

/** The confidence that a text names, if it names one. For what comes from a form. */
export function asConfidence(text: unknown): Confidence | undefined {
  return confidences.find((confidence) => confidence === text);
}
