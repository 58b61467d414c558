-- A device asks for its codes and polls once while nobody has answered: RFC 8628, where "not yet" is a 400.
dofile(os.getenv("BENCH_LOAD") .. "/device-words.lua")

flow.start = words.start
flow.begun = words.begun
flow.accepted = words.pending

function flow.check(token, wrong)
  return words.poll(wrong and "not-this" or token.code, token.client)
end
