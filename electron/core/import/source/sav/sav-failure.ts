import { refuse } from '#shared/errors/refusal.ts'

/** Where in an SPSS file something is wrong, for a refusal that can be followed up with a hex viewer. */
export interface SavPlace {
  readonly file: string
  /** 0-based offset into the file; of compressed data, where the stretch being read began. */
  readonly byte: number
  /** `header`, `variable`, `valueLabels`, `extension 21`, `case 17` … */
  readonly part: string
}

/** The file ends in the middle of a part. */
export function refuseTruncated({ file, byte, part }: SavPlace): never {
  refuse('truncated', { file, byte, part })
}

/** A part says something that cannot be: a count below zero, a variable that does not exist, a broken block. */
export function refuseCorrupted({ file, byte, part }: SavPlace): never {
  refuse('corrupted', { file, byte, part })
}
