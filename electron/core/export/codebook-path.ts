/**
 * Where the codebook of a .csv stands: beside it, under its name.
 *
 * @example codebookPath('/data/wave 2.csv') // '/data/wave 2.codebook.json'
 */
export function codebookPath(path: string): string {
  return `${path.replace(/\.csv$/i, '')}.codebook.json`
}
