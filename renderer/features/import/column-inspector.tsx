import { commonTexts } from '#shared/messages/app/common.ts'
import { importTexts } from '#shared/messages/app/import-wizard.ts'
import { missingKindTexts } from '#shared/messages/app/survey-words.ts'
import type { ImportPreview, MappedVariable } from '#shared/survey/import-mapping.ts'
import { missingKinds } from '#shared/survey/variable.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { VariableForm } from '../variable/variable-form.tsx'
import { evidenceSentence } from './evidence-sentence.ts'
import { PrivacyChoice } from './privacy-choice.tsx'
import { ProblemList } from './problem-list.tsx'
import { problemsOf, summaryOf } from './summary-of.ts'

interface ColumnInspectorProps {
  readonly variable: MappedVariable
  readonly preview: ImportPreview
  readonly onChange: (edit: Partial<MappedVariable>) => void
}

/** One column: its declaration, why it was recognised so, and what is wrong in it. */
export function ColumnInspector({ variable, preview, onChange }: ColumnInspectorProps) {
  const say = useSay()
  const summary = summaryOf(preview, variable.column)
  const missing = missingKinds.filter((kind) => (summary?.missing[kind] ?? 0) > 0)
  const problems = problemsOf(preview, variable.column)
  return (
    <div className="stack">
      {variable.privacy === undefined ? null : (
        <PrivacyChoice privacy={variable.privacy} onChange={(privacy) => onChange({ privacy })} />
      )}
      <VariableForm variable={variable} onChange={onChange} readOnly={false} importing />
      {missing.length === 0 ? null : (
        <p className="soft">
          {say(importTexts.missing)}
          {say(commonTexts.colon)}
          {missing.map((kind) => `${say(missingKindTexts[kind])} ${summary?.missing[kind] ?? 0}`).join(' · ')}
        </p>
      )}
      {summary === null || summary.evidence.length === 0 ? null : (
        <section>
          <h3 className="inspector-title">{say(importTexts.evidence)}</h3>
          <ul className="plain-list">
            {summary.evidence.map((evidence) => {
              const sentence = evidenceSentence(evidence, say)
              return <li key={sentence}>{sentence}</li>
            })}
          </ul>
        </section>
      )}
      {problems.length === 0 ? null : (
        <section>
          <h3 className="inspector-title">{say(importTexts.problems)}</h3>
          <ProblemList problems={problems} />
        </section>
      )}
    </div>
  )
}
