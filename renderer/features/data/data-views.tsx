import { type ComponentType, lazy } from 'react'
import { dataTexts } from '#shared/messages/app/data.ts'
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
    needsData: true,
    withCounts: true,
    view: lazy(() =>
      import('../subsets/filtered-responses.tsx').then(({ FilteredResponses }) => ({ default: FilteredResponses })),
    ),
  },
  {
    id: 'variables',
    title: dataTexts.variableView,
    needsData: true,
    withCounts: true,
    view: lazy(() => import('./variable-view.tsx').then(({ VariableView }) => ({ default: VariableView }))),
  },
  {
    id: 'derived',
    title: derivedTexts.view,
    needsData: true,
    withCounts: false,
    view: lazy(() => import('../derived/derived-view.tsx').then(({ DerivedView }) => ({ default: DerivedView }))),
  },
  {
    id: 'subsets',
    title: subsetTexts.view,
    needsData: true,
    withCounts: false,
    view: lazy(() => import('../subsets/subset-view.tsx').then(({ SubsetView }) => ({ default: SubsetView }))),
  },
  {
    id: 'quality',
    title: qualityTexts.view,
    needsData: true,
    withCounts: false,
    view: lazy(() => import('../quality/quality-view.tsx').then(({ QualityView }) => ({ default: QualityView }))),
  },
  {
    id: 'verbatim',
    title: verbatimTexts.view,
    needsData: true,
    withCounts: false,
    view: lazy(() => import('../verbatim/verbatim-view.tsx').then(({ VerbatimView }) => ({ default: VerbatimView }))),
  },
  {
    id: 'export',
    title: exportTexts.title,
    needsData: true,
    withCounts: false,
    view: lazy(() => import('../export/export-view.tsx').then(({ ExportView }) => ({ default: ExportView }))),
  },
  {
    id: 'entry',
    title: entryTexts.view,
    needsData: false,
    withCounts: false,
    view: lazy(() => import('../entry/entry-view.tsx').then(({ EntryView }) => ({ default: EntryView }))),
  },
]
