const chicago = 'exemptions';

/**
 * Whether a topic is what "carve-outs" and "exceptions" mean: all exemptions of a law together. Of Chicago's law it is `exemptions`, an
 * id that has been public since the first version; of any other `exemptions-` and what the pack chooses.
 */
export function isGeneralExemption({ id }: { id: string }): boolean {
  return id === chicago || id.startsWith(`${chicago}-`);
}
