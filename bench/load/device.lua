-- A device asks for its codes and polls once while nobody has answered: RFC 8628, where "not yet" is a 400.
dofile(os.getenv("BENCH_LOAD") .. "/flow.lua")

local encoding = os.getenv("BENCH_BODY")
local start, poll = os.getenv("BENCH_START"), os.getenv("BENCH_POLL")
local grant = "urn:ietf:params:oauth:grant-type:device_code"

local function post(path, fields)
  local parts = {}
  for name, value in pairs(fields) do
    table.insert(parts, encoding == "json" and '"' .. name .. '":"' .. value .. '"' or name .. "=" .. string.gsub(value, ":", "%%3A"))
  end
  if encoding == "json" then return json(path, "{" .. table.concat(parts, ",") .. "}") end
  return form(path, table.concat(parts, "&"))
end

function flow.start()
  return post(start, { client_id = "bench", scope = "openid" })
end

function flow.begun(status, _, body)
  return status == 200 and string.match(body, '"device_code":"([^"]+)"') or nil
end

function flow.check(code, wrong)
  return post(poll, { grant_type = grant, device_code = wrong and "not-this" or code, client_id = "bench" })
end

function flow.accepted(status, body)
  return status == 400 and string.find(body, '"authorization_pending"', 1, true) ~= nil
end
