import { Button, Checkbox } from 'antd'
import { importProfileTexts, importReadingTexts } from '#shared/messages/app/import-profiles.ts'
import { clausesText, listText } from '#shared/messages/list-text.ts'
import type { ImportMapping, ImportPreview } from '#shared/survey/import-mapping.ts'
import { useFiles } from '../../client/use-files.ts'
import { useImportTemplates } from '../../client/use-import.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { dayText } from '../../ui/language/moment-text.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { evidenceSentence } from './evidence-sentence.ts'
import type { ImportWizardState } from './use-import-wizard.ts'

interface ReadingChoicesProps {
  readonly preview: ImportPreview
  readonly mapping: ImportMapping
  readonly wizard: ImportWizardState
}

/** How the file is read: as which kind of export, with which sheets, with a second export, like an earlier import. */
export function ReadingChoices({ preview, mapping, wizard }: ReadingChoicesProps) {
  const say = useSay()
  const { profile, sheets } = preview
  const { language } = useLanguage()
  const reasons = clausesText(
    profile.evidence.map((evidence) => evidenceSentence(evidence, say)),
    language,
  )
  return (
    <>
      <LikeEarlier mapping={mapping} wizard={wizard} />
      <Field
        label={say(importReadingTexts.profile)}
        {...(reasons === '' ? {} : { hint: say(importReadingTexts.profileBecause, { reasons }) })}
      >
        {(ids) => (
          <Choice
            {...ids}
            value={profile.id}
            options={Object.entries(importProfileTexts).map(([value, text]) => ({ value, label: say(text) }))}
            onChange={(chosen) => wizard.readAnew({ how: 'as', sheet: mapping.sheet, profile: chosen })}
          />
        )}
      </Field>
      {sheets.length > 1 ? <JoinSheets mapping={mapping} wizard={wizard} /> : null}
      <SecondExport mapping={mapping} wizard={wizard} />
    </>
  )
}

type PartProps = Pick<ReadingChoicesProps, 'mapping' | 'wizard'>

function LikeEarlier({ mapping, wizard }: PartProps) {
  const say = useSay()
  const { language } = useLanguage()
  const templates = useImportTemplates()
  if (templates.length === 0) return null
  const anew = { value: '', label: say(importReadingTexts.likeNone) }
  const earlier = templates.map(({ batchId, fileName, importedAt, responses }) => ({
    value: batchId,
    label: say(importReadingTexts.likeOne, {
      file: fileName,
      date: dayText(importedAt, language),
      n: responses,
    }),
  }))
  return (
    <Field label={say(importReadingTexts.like)} hint={say(importReadingTexts.likeHint)}>
      {(ids) => (
        <Choice
          {...ids}
          value={wizard.how.how === 'like' ? wizard.how.batchId : ''}
          options={[anew, ...earlier]}
          onChange={(batchId) =>
            wizard.readAnew(
              batchId === ''
                ? { how: 'alone', sheet: mapping.sheet, mapping: null }
                : { how: 'like', sheet: mapping.sheet, batchId },
            )
          }
        />
      )}
    </Field>
  )
}

function JoinSheets({ mapping, wizard }: PartProps) {
  const say = useSay()
  const { language } = useLanguage()
  const joined = mapping.sheets ?? []
  const asked = wizard.how.how === 'sheets'
  return (
    <div>
      <Checkbox
        checked={asked}
        onChange={(event) =>
          wizard.readAnew(event.target.checked ? { how: 'sheets' } : { how: 'alone', sheet: null, mapping: null })
        }
      >
        {say(importReadingTexts.joinSheets)}
      </Checkbox>
      <p className="soft" role="status">
        {joined.length > 1
          ? say(importReadingTexts.joined, {
              n: joined.length,
              sheets: listText(
                joined.map(({ sheet }) => sheet),
                language,
              ),
            })
          : say(asked ? importReadingTexts.alone : importReadingTexts.joinSheetsHint)}
      </p>
    </div>
  )
}

function SecondExport({ mapping, wizard }: PartProps) {
  const say = useSay()
  const { choose } = useFiles()
  async function chooseOther(): Promise<void> {
    try {
      const other = await choose('dataOrCodebook')
      if (other !== null) wizard.readAnew({ how: 'with', sheet: mapping.sheet, other })
    } catch (error) {
      wizard.failToChoose(error)
    }
  }
  return (
    <div>
      <Button onClick={() => void chooseOther()}>{say(importReadingTexts.withOther)}</Button>
      <p className="soft" role="status">
        {wizard.how.how === 'with'
          ? say(importReadingTexts.withOtherDone, { file: wizard.how.other.name })
          : say(importReadingTexts.withOtherHint)}
      </p>
    </div>
  )
}
