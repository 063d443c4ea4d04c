# Reads the process groups of Bagdar's parts, one a line. When the launcher is gone without having stopped them (it was
# killed), this ends them, the last started first, so that no part is left behind.
trap '' INT TERM HUP
groups=''
while read -r group; do
  case "$group" in
    -*) rest=''; for kept in $groups; do [ "$kept" = "${group#-}" ] || rest="$rest $kept"; done; groups=$rest ;;
    *) groups="$group $groups" ;;
  esac
done
for group in $groups; do
  kill -TERM "-$group" 2>/dev/null || continue
  tries=0
  while kill -0 "-$group" 2>/dev/null && [ "$tries" -lt 100 ]; do
    sleep 0.1
    tries=$((tries + 1))
  done
  kill -KILL "-$group" 2>/dev/null
done
exit 0
