import type { Products } from '../../bot/licensing/product.ts';

export function productNames(skuIds: readonly string[], products: Products): readonly string[] {
  return skuIds.map((skuId) => products.get(skuId)?.name ?? skuId);
}
