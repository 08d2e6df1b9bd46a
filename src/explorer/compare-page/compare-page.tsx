/** @jsxImportSource preact */
import { useEffect } from "preact/hooks";
import { COMPARE_TEXTS as TEXTS } from "../../texts.js";
import { useAnswer } from "../api/use-answer.js";
import { PageHead } from "../interface/page-head.js";
import { ShowQuery } from "../interface/show-query.js";
import { TroubleNotice } from "../interface/trouble.js";
import { useAddress } from "../interface/use-address.js";
import { AloneLists } from "./alone-lists.js";
import { readRoles, writeRoles } from "./compare-address.js";
import { COMPARE, COMPARE_HOURS, type CompareData, type HoursData } from "./compare-query.js";
import { FactsTable } from "./facts-table.js";
import { HoursTable } from "./hours-table.js";
import { RolePicker } from "./role-picker.js";
import { SharedTable } from "./shared-table.js";

interface ComparePageProperties {
  /** The address of the server's pages. */
  readonly home: URL;
}

/** Roles side by side; the address keeps which. */
export function ComparePage({ home }: ComparePageProperties) {
  const [search, go] = useAddress();
  const chosen = readRoles(search);
  const isEnough = chosen.length > 1;
  const question = isEnough ? { query: COMPARE, variables: { roles: chosen } } : undefined;
  const { asked, latest, retry } = useAnswer<CompareData>(home, question);
  const comparison = latest?.compareRoles;
  const labels = comparison?.roles.map(({ label }) => label);
  const title = labels ? TEXTS.pageTitle(labels) : TEXTS.untitled;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <>
      <PageHead title={TEXTS.title} lead={TEXTS.lead} />
      <div aria-busy={asked.state === "loading"}>
        <RolePicker
          home={home}
          chosen={chosen}
          roles={asked.state === "answered" ? asked.data.compareRoles.roles : []}
          change={(roles) => go(writeRoles(roles))}
        />
        <p class={asked.state === "loading" ? "quiet" : "unseen"} role="status">
          {asked.state === "loading" && TEXTS.loading}
          {asked.state === "answered" && TEXTS.comparing(labels ?? [])}
        </p>
        {(asked.state === "refused" || asked.state === "unreachable") && (
          <TroubleNotice trouble={asked} retry={retry} />
        )}
        {comparison && (asked.state === "answered" || asked.state === "loading") && (
          <>
            <FactsTable comparison={comparison} />
            <SharedTable home={home} comparison={comparison} />
            <AloneLists home={home} comparison={comparison} />
            {question && <ShowQuery home={home} question={question} />}
            <Hours home={home} chosen={chosen} data={latest} />
          </>
        )}
      </div>
    </>
  );
}

interface HoursProperties {
  readonly home: URL;
  readonly chosen: readonly string[];
  readonly data: CompareData;
}

function Hours({ home, chosen, data }: HoursProperties) {
  const question = { query: COMPARE_HOURS, variables: { roles: chosen } };
  const { asked, retry } = useAnswer<HoursData>(home, question);
  return (
    <section aria-labelledby="hours">
      <h2 id="hours">{TEXTS.hours}</h2>
      <p>{TEXTS.hoursText}</p>
      {asked.state === "answered" && (
        <HoursTable roles={data.compareRoles.roles} moves={asked.data.compareRoles.moves} />
      )}
      {asked.state === "loading" && (
        <p class="quiet" role="status">
          {TEXTS.hoursLoading}
        </p>
      )}
      {(asked.state === "refused" || asked.state === "unreachable") && (
        <TroubleNotice trouble={asked} retry={retry} />
      )}
      <ShowQuery home={home} question={question} />
    </section>
  );
}
