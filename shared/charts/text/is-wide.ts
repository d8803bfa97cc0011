const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6“”‘’…①-⓿●○◆◇■□▲△▼▽★☆←-↙]|[\u{1f000}-\u{3fffd}]/u

/** Whether a character is set as wide as it is high, as Chinese characters and their punctuation are. */
export function isWide(character: string): boolean {
  return wide.test(character)
}
