import type { ImportMapping, PrivacyTreatment } from '#shared/survey/import-mapping.ts'

/**
 * A mapping in which every column that the guess takes for personal has a treatment: its own where it has one, else that of
 * the guess (masked). `keep` has to be said; a mapping written by hand, or before this program knew of the column, does not
 * say it by silence.
 */
export function withPrivacy(mapping: ImportMapping, guess: Pick<ImportMapping, 'variables'>): ImportMapping {
  const guessed = new Map(guess.variables.map(({ column, privacy }) => [column, privacy]))
  const variables = mapping.variables.map((variable) => {
    const privacy = variable.privacy ?? (variable.role === 'item' ? undefined : guessed.get(variable.column))
    return privacy === undefined ? variable : { ...variable, privacy }
  })
  return { ...mapping, variables }
}

/** The same treatment for all personal columns. */
export function treatAll(mapping: ImportMapping, treatment: PrivacyTreatment): ImportMapping {
  const variables = mapping.variables.map(({ privacy, ...variable }) =>
    // To drop every free text because one might hold a number would drop the customers' opinions.
    privacy === undefined
      ? variable
      : {
          ...variable,
          privacy: { ...privacy, treatment: treatment === 'drop' && privacy.kind === 'freeText' ? 'mask' : treatment },
        },
  )
  return { ...mapping, variables }
}
