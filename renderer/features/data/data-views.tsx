import { type ComponentType, lazy } from 'react'
import { dataTexts } from '#shared/messages/app/data.ts'
import { dataViewPurposes } from '#shared/messages/app/data-views.ts'
import { derivedTexts, subsetTexts } from '#shared/messages/app/derived.ts'
import { entryTexts } from '#shared/messages/app/entry.ts'
import { exportTexts } from '#shared/messages/app/export.ts'
import { qualityTexts } from '#shared/messages/app/quality.ts'
import { verbatimTexts } from '#shared/messages/app/verbatim.ts'
import type { Text } from '#shared/messages/language.ts'
import type { DataViewProps } from './data-view-props.ts'

interface DataView {
  /** The last part of its address, `#/data/<id>`. */
  readonly id: string
  readonly title: Text
  /** What it is for, told where it has nothing to show. */
  readonly purpose: Text
  /** Whether it makes no sense before there are data. */
  readonly needsData: boolean
  /** Whether 发放/回收/有效 stand above it. */
  readonly withCounts: boolean
  readonly view: ComponentType<DataViewProps>
}

/** The views of the data page, in their order. A new one is one entry; each is read when it is first opened. */
export const dataViews: readonly [DataView, ...DataView[]] = [
  {
    id: 'responses',
    title: dataTexts.dataView,
    purpose: dataViewPurposes.responses,
    needsData: true,
    withCounts: true,
    view: lazy(() =>
      import('../subsets/filtered-responses.tsx').then(({ FilteredResponses }) => ({ default: FilteredResponses })),
    ),
  },
  {
    id: 'variables',
    title: dataTexts.variableView,
    purpose: dataViewPurposes.variables,
    needsData: true,
    withCounts: true,
    view: lazy(() => import('./variable-view.tsx').then(({ VariableView }) => ({ default: VariableView }))),
  },
  {
    id: 'derived',
    title: derivedTexts.view,
    purpose: dataViewPurposes.derived,
    needsData: true,
    withCounts: false,
    view: lazy(() => import('../derived/derived-view.tsx').then(({ DerivedView }) => ({ default: DerivedView }))),
  },
  {
    id: 'subsets',
    title: subsetTexts.view,
    purpose: dataViewPurposes.subsets,
    needsData: true,
    withCounts: false,
    view: lazy(() => import('../subsets/subset-view.tsx').then(({ SubsetView }) => ({ default: SubsetView }))),
  },
  {
    id: 'quality',
    title: qualityTexts.view,
    purpose: dataViewPurposes.quality,
    needsData: true,
    withCounts: false,
    view: lazy(() => import('../quality/quality-view.tsx').then(({ QualityView }) => ({ default: QualityView }))),
  },
  {
    id: 'verbatim',
    title: verbatimTexts.view,
    purpose: dataViewPurposes.verbatim,
    needsData: true,
    withCounts: false,
    view: lazy(() => import('../verbatim/verbatim-view.tsx').then(({ VerbatimView }) => ({ default: VerbatimView }))),
  },
  {
    id: 'export',
    title: exportTexts.title,
    purpose: dataViewPurposes.export,
    needsData: true,
    withCounts: false,
    view: lazy(() => import('../export/export-view.tsx').then(({ ExportView }) => ({ default: ExportView }))),
  },
  {
    id: 'entry',
    title: entryTexts.view,
    purpose: entryTexts.purpose,
    needsData: false,
    withCounts: false,
    view: lazy(() => import('../entry/entry-view.tsx').then(({ EntryView }) => ({ default: EntryView }))),
  },
]
