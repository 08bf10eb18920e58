-- One session in Neovim: opens the dump that is named in DATELINE_DUMP with the server in DATELINE_SERVER, asks for what an
-- editor asks for, makes the first quick-fix, and writes what came of it to DATELINE_ANSWER. Written for Neovim 0.7 and later.
local answer = { symbols = {}, diagnostics = {}, actions = {} }
-- How long is waited for one thing, on the slowest machine. Milliseconds.
local PATIENCE = 60000

local function session()
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.DATELINE_DUMP))
  local buffer = vim.api.nvim_get_current_buf()
  local client = vim.lsp.start_client({
    name = 'dateline',
    cmd = vim.split(vim.env.DATELINE_SERVER, '\t'),
    root_dir = vim.fn.getcwd(),
    get_language_id = function() return 'press-release' end,
  })
  vim.lsp.buf_attach_client(buffer, client)
  assert(vim.wait(PATIENCE, function() return vim.lsp.buf_get_clients(buffer)[client] ~= nil end, 20), 'the server did not start')

  local document = { uri = vim.uri_from_bufnr(buffer) }
  local function ask(method, params)
    local answers, problem = vim.lsp.buf_request_sync(buffer, method, params, PATIENCE)
    assert(answers, method .. ': ' .. tostring(problem))
    local given = answers[client] or {}
    assert(not given.error, method .. ': ' .. vim.inspect(given.error))
    return given.result or {}
  end

  local function list(symbols, depth)
    for _, symbol in ipairs(symbols) do
      table.insert(answer.symbols, { name = symbol.name, depth = depth })
      list(symbol.children or {}, depth + 1)
    end
  end
  list(ask('textDocument/documentSymbol', { textDocument = document }), 0)

  -- Findings are pushed, as this editor does not ask for them.
  vim.wait(PATIENCE, function() return #vim.diagnostic.get(buffer) > 0 end, 20)
  for _, found in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(answer.diagnostics, { code = found.user_data and found.user_data.lsp.code, message = found.message, line = found.lnum })
  end

  for _, found in ipairs(vim.diagnostic.get(buffer)) do
    local range = {
      start = { line = found.lnum, character = found.col },
      ['end'] = { line = found.end_lnum, character = found.end_col },
    }
    local actions = ask('textDocument/codeAction', {
      textDocument = document,
      range = range,
      context = { diagnostics = { vim.tbl_extend('force', { range = range, message = found.message, severity = found.severity, source = found.source }, found.user_data and found.user_data.lsp or {}) } },
    })
    for _, action in ipairs(actions) do table.insert(answer.actions, action.title) end
    if actions[1] and actions[1].edit then
      vim.lsp.util.apply_workspace_edit(actions[1].edit, vim.lsp.get_client_by_id(client).offset_encoding)
      break
    end
  end
  answer.text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
  vim.lsp.stop_client(client)
end

local done, problem = pcall(session)
if not done then answer.problem = tostring(problem) end
vim.fn.writefile({ vim.fn.json_encode(answer) }, vim.env.DATELINE_ANSWER)
vim.cmd('qall!')
