/** The products of a swap by `skuId`: the named sources to remove and the targets to add. No target: the user leaves. */
export interface SwapProducts {
  readonly from: readonly string[];
  readonly to: readonly string[];
}
