import { useState } from 'react'
import { importReadingTexts } from '#shared/messages/app/import-profiles.ts'
import { importTexts } from '#shared/messages/app/import-wizard.ts'
import type { ImportMapping, ImportPreview } from '#shared/survey/import-mapping.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { NumberField } from '../../ui/forms/number-field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Panel } from '../../ui/panel.tsx'
import { ScrollArea } from '../../ui/scroll-area.tsx'
import { ReadingChoices } from './reading-choices.tsx'
import { formatRowNumbers, parseRowNumbers } from './row-numbers.ts'
import { SourceTable } from './source-table.tsx'
import type { ImportWizardState } from './use-import-wizard.ts'

interface LayoutStepProps {
  readonly preview: ImportPreview
  readonly mapping: ImportMapping
  readonly wizard: ImportWizardState
}

/** Which sheet, which rows are the heading, which the answers; the file's beginning shows it live. */
export function LayoutStep({ preview, mapping, wizard }: LayoutStepProps) {
  const say = useSay()
  const [headingError, setHeadingError] = useState(false)
  const { headerRows, dataRows } = mapping
  const [first, last] = dataRows
  function setHeading(text: string): void {
    const rows = parseRowNumbers(text)
    setHeadingError(rows === null)
    if (rows === null) return
    const below = (rows.at(-1) ?? 0) + 1
    wizard.setLayout({ headerRows: rows, dataRows: [below, Math.max(below, last)] })
  }
  return (
    <div className="wizard-layout">
      <div className="fields wizard-layout-form">
        <ReadingChoices preview={preview} mapping={mapping} wizard={wizard} />
        {preview.sheets.length > 0 ? (
          <Field label={say(importTexts.sheet)}>
            {(ids) => (
              <Choice
                {...ids}
                value={mapping.sheet ?? preview.sheets[0] ?? ''}
                options={preview.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
                onChange={wizard.chooseSheet}
              />
            )}
          </Field>
        ) : null}
        {preview.codebook === undefined ? null : (
          <p className="soft" role="status">
            {say(importReadingTexts.codebookBeside, { file: preview.codebook })}
          </p>
        )}
        {preview.columnNames !== undefined ? null : (
          <Field
            label={say(importTexts.headingRows)}
            hint={say(importTexts.headingRowsHint)}
            error={headingError ? say(importTexts.headingRowsError) : null}
          >
            {(ids) => <TextField {...ids} value={formatRowNumbers(headerRows)} onCommit={setHeading} />}
          </Field>
        )}
        <Field label={say(importTexts.firstRow)}>
          {(ids) => (
            <NumberField
              {...ids}
              value={first}
              min={1}
              precision={0}
              onCommit={(row) =>
                row === null ? undefined : wizard.setLayout({ headerRows, dataRows: [row, Math.max(row, last)] })
              }
            />
          )}
        </Field>
        <Field label={say(importTexts.lastRow)}>
          {(ids) => (
            <NumberField
              {...ids}
              value={last}
              min={first}
              precision={0}
              onCommit={(row) =>
                row === null ? undefined : wizard.setLayout({ headerRows, dataRows: [first, Math.max(row, first)] })
              }
            />
          )}
        </Field>
      </div>
      <Panel title={`${say(importTexts.sourcePreview)} · ${preview.file}`} flush className="wizard-scroll">
        <ScrollArea label={say(importTexts.sourcePreview)} className="scroll-area-full">
          <SourceTable
            head={preview.head}
            headerRows={headerRows}
            dataRows={dataRows}
            columnNames={preview.columnNames ?? null}
          />
        </ScrollArea>
      </Panel>
    </div>
  )
}
