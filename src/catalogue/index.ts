export { emptyCatalogue } from './catalogue.ts'
export type { Catalogue, CatalogueCredit, CataloguePerson, CatalogueTitle } from './catalogue.ts'
