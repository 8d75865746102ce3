'use strict';
// Lets tables be sorted and filtered, and tells the language to what reads aloud. The page says the same without it.
(() => {
  const WORDS = {
    ko: {filter: '이 표에서 찾기', shown: (n, all) => `${all}줄 가운데 ${n}줄`},
    en: {filter: 'Filter this table', shown: (n, all) => `${n} of ${all} rows`}
  };
  const FEW_ROWS = 2;
  let language = 'ko';
  const retold = [];

  const text = cell => {
    const said = cell.querySelector(`span[lang=${language}]`);
    return (said ?? cell).textContent.trim();
  };
  const number = cell => Number(cell.textContent.replaceAll(',', '')) || 0;
  const compare = (left, right) => (left < right ? -1 : left > right ? 1 : 0);

  function sort(table, column, header) {
    const down = header.getAttribute('aria-sort') === 'ascending';
    const key = header.classList.contains('n') ? number : text;
    const body = table.tBodies[0];
    const rows = [...body.rows].map(row => [key(row.cells[column]), row]);
    rows.sort((left, right) => (down ? compare(right[0], left[0]) : compare(left[0], right[0])));
    body.append(...rows.map(each => each[1]));
    for (const other of table.tHead.rows[0].cells) {
      other.removeAttribute('aria-sort');
    }
    header.setAttribute('aria-sort', down ? 'descending' : 'ascending');
  }

  function sortable(table) {
    [...table.tHead.rows[0].cells].forEach((header, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...header.childNodes);
      button.addEventListener('click', () => sort(table, column, header));
      header.append(button);
    });
  }

  function filterable(table, region) {
    const bar = document.createElement('p');
    const label = document.createElement('label');
    const input = document.createElement('input');
    const told = document.createElement('output');
    const said = document.createElement('span');
    const rows = [...table.tBodies[0].rows];
    bar.className = 'filter';
    input.type = 'search';
    label.append(said, input);
    bar.append(label, told);
    region.before(bar);
    const apply = () => {
      const wanted = input.value.trim().toLowerCase();
      let shown = 0;
      for (const row of rows) {
        row.hidden = wanted !== '' && ![...row.cells].some(cell => text(cell).toLowerCase().includes(wanted));
        shown += row.hidden ? 0 : 1;
      }
      told.textContent = wanted === '' ? '' : WORDS[language].shown(shown, rows.length);
    };
    const retell = () => {
      said.textContent = WORDS[language].filter;
      apply();
    };
    input.addEventListener('input', apply);
    retold.push(retell);
    retell();
  }

  function equip(region) {
    const table = region.querySelector('table');
    if (table && !table.dataset.equipped && table.tBodies[0].rows.length >= FEW_ROWS) {
      table.dataset.equipped = 'yes';
      sortable(table);
      filterable(table, region);
    }
  }

  function speak(chosen) {
    language = chosen;
    document.documentElement.lang = chosen;
    retold.forEach(retell => retell());
  }

  // What is closed is equipped when it is opened, so that a long page opens at once.
  for (const region of document.querySelectorAll('.wide')) {
    const closed = region.closest('details:not([open])');
    if (closed) {
      closed.addEventListener('toggle', () => equip(region), {once: true});
    } else {
      equip(region);
    }
  }
  for (const choice of document.querySelectorAll('input[name=language]')) {
    choice.addEventListener('change', () => speak(choice.value));
    if (choice.checked) {
      speak(choice.value);
    }
  }
})();
