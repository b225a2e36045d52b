/** From the rows of Microsoft's list to the catalogue: pure, so that the list's quirks can be tested. */

/** One row: one service plan of one product. */
export interface ListRow {
  readonly Product_Display_Name: string;
  readonly String_Id: string;
  readonly GUID: string;
  readonly Service_Plan_Name: string;
  readonly Service_Plan_Id: string;
  readonly Service_Plans_Included_Friendly_Names: string;
}

export interface CatalogProduct {
  /** `skuId` in lower case. */
  readonly id: string;
  readonly partNumber: string;
  readonly name: string;
  /** Positions in the catalogue's list of plans: a tenth of the size that ids would take. */
  readonly plans: readonly number[];
}

export interface CatalogPlan {
  readonly id: string;
  /** Microsoft's technical name, for example `EXCHANGE_S_ENTERPRISE`. */
  readonly name: string;
  readonly friendlyName: string;
}

export interface Catalog {
  readonly products: readonly CatalogProduct[];
  readonly plans: readonly CatalogPlan[];
}

/**
 * Cells hold tabs and non-breaking spaces, ids too, and rows are doubled; one product has several names, of which
 * the first is today's. A plan's names are the ones that most rows give it: a few rows hold slips.
 */
export function toCatalog(rows: readonly ListRow[]): Catalog {
  const clean = rows.map((row) => ({
    product: {
      id: idIn(row.GUID),
      partNumber: textIn(row.String_Id),
      name: textIn(row.Product_Display_Name),
    },
    plan: {
      id: idIn(row.Service_Plan_Id),
      name: textIn(row.Service_Plan_Name),
      friendlyName: textIn(row.Service_Plans_Included_Friendly_Names),
    },
  }));
  const plans = [...Map.groupBy(clean, (row) => row.plan.id)]
    .map(([id, same]) => ({
      id,
      name: mostFrequent(same.map((row) => row.plan.name)),
      friendlyName: mostFrequent(same.map((row) => row.plan.friendlyName)),
    }))
    .sort(byId);
  const position = new Map(plans.map((plan, index) => [plan.id, index]));
  const products = [...Map.groupBy(clean, (row) => row.product.id)]
    .map(([id, same]) => ({
      id,
      partNumber: mostFrequent(same.map((row) => row.product.partNumber)),
      name: same.map((row) => row.product.name)[0] ?? '',
      plans: [...new Set(same.map((row) => position.get(row.plan.id) ?? -1))].sort((a, b) => a - b),
    }))
    .sort(byId);
  return { products, plans };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

function textIn(cell: string): string {
  return cell.replace(/\s+/gu, ' ').trim();
}

function idIn(cell: string): string {
  const id = cell.replace(/\s+/gu, '').toLowerCase();
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(id)) throw new Error(`Not a GUID: "${cell}"`);
  return id;
}

/** The value that occurs most often; the earliest of those that tie. */
function mostFrequent(values: readonly string[]): string {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, same]) => ({
    value,
    count: same.length,
  }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best), { value: '', count: 0 })
    .value;
}
