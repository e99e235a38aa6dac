import { addresses } from "../../../domain/outputs/addresses/addresses.ts";
import { OutputView } from "./OutputView.tsx";

/** Every address of the deployment, and what is free in each subnet. */
export default function AddressesPanel() {
  return <OutputView output={addresses} />;
}
