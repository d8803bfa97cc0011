import { type Codebook, compileDerivation } from '#shared/derive/derivation/compile-derivation.ts'
import { describeDerived } from '#shared/derive/derivation/describe-derived.ts'
import { withInputs } from '#shared/derive/derivation/with-inputs.ts'
import type { DerivedSpec } from '#shared/survey/derived-spec.ts'
import type { Variable } from '#shared/survey/variable.ts'

/**
 * The variable that a definition makes, checked against the codebook: sources there and of the right type, no circle.
 *
 * @param present the variable as it is now; what was said of it by hand stays where it does not follow from the derivation
 */
export function deriveVariable(spec: DerivedSpec, codebook: Codebook, present: Variable | null): Variable {
  const { name, label, role, labels, derivation } = spec
  const blank = { type: 'numeric', scale: null, direction: null, missing: [] } as const
  const draft: Variable = { ...blank, ...present, name, label, role, labels, derivation, missing: [] }
  // A slip in a formula is told with its place before anything else is looked at.
  const { value } = compileDerivation(name, derivation, codebook)
  withInputs([draft], new Map(codebook).set(name, draft))
  const { follows, begins } = describeDerived(derivation, value.type, codebook)
  const isSameKind = present?.derivation?.kind === derivation.kind
  return { ...draft, ...(isSameKind ? {} : { scale: null, direction: null, ...begins }), ...follows }
}
