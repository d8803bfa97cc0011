import { initial } from './0001-initial.ts'
import { qualityRules } from './0002-quality-rules.ts'
import { keyedEntry } from './0003-keyed-entry.ts'
import { derivedAndSubsets } from './0004-derived-and-subsets.ts'
import { preferencesAndVersions } from './0005-preferences-and-versions.ts'
import { verbatim } from './0006-verbatim.ts'
import type { Migration } from './migration.ts'

/** Every step of the file format in order; the last one is what this program writes. */
export const migrations: readonly Migration[] = [
  initial,
  qualityRules,
  keyedEntry,
  derivedAndSubsets,
  preferencesAndVersions,
  verbatim,
]
