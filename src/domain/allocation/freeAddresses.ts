import type { Address } from "../net/address.ts";
import { type AddressRange, isInRange, UNUSABLE_RANGES } from "../net/range.ts";
import { isHostOf, lastAddress, type Subnet } from "../net/subnet.ts";

/** The free addresses of one subnet: neither used, nor in a blocked range, nor its network or broadcast address. */
export class FreeAddresses {
  readonly subnet: Subnet;
  readonly #isUsed: (address: Address) => boolean;
  readonly #blocked: readonly AddressRange[];

  constructor(subnet: Subnet, isUsed: (address: Address) => boolean, blocked: readonly AddressRange[]) {
    this.subnet = subnet;
    this.#isUsed = isUsed;
    this.#blocked = [...blocked, ...UNUSABLE_RANGES].filter((range) => range.first <= lastAddress(subnet) && range.last >= subnet.network);
  }

  isFree(address: Address): boolean {
    return this.isAllowed(address) && !this.#isUsed(address);
  }

  /** Whether an appliance may have the address as far as subnet and blocked ranges go. */
  isAllowed(address: Address): boolean {
    return isHostOf(this.subnet, address) && !this.#blocked.some((range) => isInRange(range, address));
  }

  /** The first free address from `from` on. Blocked ranges are jumped over, so this takes a step per used address at most. */
  next(from: Address): Address | undefined {
    let address = Math.max(from, this.subnet.network + 1);
    while (address < lastAddress(this.subnet)) {
      if (this.isFree(address)) return address;
      address = this.#after(address);
    }
    return undefined;
  }

  /** A free address, preferably from `from` on; undefined where the subnet is full. */
  any(from: Address): Address | undefined {
    return this.next(from) ?? this.next(this.subnet.network + 1);
  }

  /**
   * The first block whose addresses at `offsets` are all free; block `i` starts at `start + i * step`.
   * @returns the block's first address, or undefined where none from block `index` on fits into the subnet
   */
  nextBlock(start: Address, step: number, index: number, offsets: readonly number[]): Address | undefined {
    const furthest = Math.max(...offsets);
    let block = index;
    for (;;) {
      const base = start + block * step;
      if (base + furthest >= lastAddress(this.subnet)) return undefined;
      const taken = offsets.findLast((offset) => !this.isFree(base + offset));
      if (taken === undefined) return base;
      block = Math.max(block + 1, Math.ceil((this.#after(base + taken) - taken - start) / step));
    }
  }

  #after(address: Address): Address {
    const range = this.#blocked.find((one) => isInRange(one, address));
    return (range ? range.last : address) + 1;
  }
}
