import { missingRuleTexts } from '#shared/messages/app/analysis.ts'
import { optionValueTexts } from '#shared/messages/app/analysis-option-values.ts'
import { settingsTexts } from '#shared/messages/app/settings.ts'
import type { Preferences } from '#shared/survey/preferences.ts'
import { usePreferences, useSavePreferences } from '../../client/use-settings.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Panel } from '../../ui/panel.tsx'
import { ResetButton } from './reset-button.tsx'

type Missing = NonNullable<Preferences['missing']>
type Table = NonNullable<Preferences['randomIndex']>

const rules: readonly Missing[] = ['listwise', 'pairwise', 'mean', 'itemMean', 'availableItems']
const tables: readonly Table[] = ['saaty1980', 'chinese', 'tran2007']
/** The table the analyses use where nothing is preferred. */
const standardTable: Table = 'saaty1980'

/** The missing rule and the random-index table that new analyses begin with. */
export function AnalysisPreferences({ readOnly }: { readOnly: boolean }) {
  const say = useSay()
  const preferences = usePreferences()
  const save = useSavePreferences()
  const { missing, randomIndex } = preferences
  return (
    <Panel
      title={say(settingsTexts.analyses)}
      actions={
        <ResetButton
          name={say(settingsTexts.analyses)}
          disabled={readOnly || (missing === null && randomIndex === null)}
          onReset={() => save({ ...preferences, missing: null, randomIndex: null })}
        />
      }
    >
      <p className="settings-hint soft">{say(settingsTexts.analysesHint)}</p>
      <div className="fields-2">
        <Field label={say(settingsTexts.missing)} hint={say(settingsTexts.missingHint)}>
          {(ids) => (
            <Choice<Missing | ''>
              {...ids}
              value={missing ?? ''}
              disabled={readOnly}
              onChange={(rule) => save({ ...preferences, missing: rule === '' ? null : rule })}
              options={[
                { value: '', label: say(settingsTexts.missingOwn) },
                ...rules.map((rule) => ({ value: rule, label: ruleLabel(rule) })),
              ]}
            />
          )}
        </Field>
        <Field label={say(settingsTexts.randomIndex)}>
          {(ids) => (
            <Choice<Table>
              {...ids}
              value={randomIndex ?? standardTable}
              disabled={readOnly}
              onChange={(table) => save({ ...preferences, randomIndex: table === standardTable ? null : table })}
              options={tables.map((value) => ({ value, label: tableLabel(value) }))}
            />
          )}
        </Field>
      </div>
    </Panel>
  )

  function tableLabel(table: Table): string {
    const words = optionValueTexts[table]
    return words === undefined ? table : say(words)
  }

  /** Two rules share their words: one is the index's own. */
  function ruleLabel(rule: Missing): string {
    const words = say(missingRuleTexts[rule])
    return rule === 'itemMean' ? `${words} · ${say(settingsTexts.scoreBands)}` : words
  }
}
