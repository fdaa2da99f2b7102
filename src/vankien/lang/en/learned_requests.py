"""What was learned of requests, written by `python bench/learn_requests.py --write`."""

REQUESTS = r"""
1.27 head+2 #
1.25 head can
1.25 inner ?
1.22 head point
1.20 head+0 article
1.12 before no
1.12 head year
1.12 tail-0 #
1.12 tail-0 “”
1.09 head please delete
1.09 head-0 delete
1.08 head point #
1.07 next my
-1.07 old strange
1.06 tail+2 it
1.02 before five
1.02 head+1 out
1.02 head-1 out
1.02 length 0
0.99 tail in two
0.99 tail-1 )
0.98 before paragraph
0.98 head-2 please
0.98 replace -q
0.97 head-0 )
0.96 head is BAD
0.96 head of article
0.96 head-1 with
0.96 tail in #
0.95 delete q-
0.95 head meant
0.95 tail on
0.94 head # :
0.94 head-1 strike
0.94 inner+2 a
0.94 tail-2 of
0.93 head+2 (
0.93 inner-2 ,
0.92 before are
0.92 before is CORRECTS
0.92 head and #
0.92 insert -b
0.92 next ends otherwise
0.91 before do
0.91 head as
0.91 head to be
0.91 head-1 article
0.90 head+0 suggest
0.90 head+1 that
0.90 tail ) .
0.89 head is WEAK
0.89 head might
0.89 next one
0.88 head like to
0.88 head+0 lose
0.88 head-1 delete
0.88 head-2 take
0.88 tail is NOTHING
0.88 tail-2 two
0.87 head in #
0.87 head same
0.87 head the same
0.87 next (
0.87 tail , as
0.87 tail and one
0.86 before with
0.86 head of section
0.86 head ought
0.86 head+1 delete
0.86 inner+1 after
0.86 next )
0.86 tail on the
0.85 head # “”
0.85 head could
0.85 head in part
0.85 head move
0.85 inner , not
0.85 inner+1 put
0.85 tail because
0.84 before when
0.84 head - #
0.84 head : to
0.84 head before
0.84 head in article
0.84 head in paragraph
0.84 head long 0
0.84 inner read #
0.83 before ought
0.83 head the council
0.83 head+0 points
0.83 head+1 i
0.83 head+2 and
0.83 head-1 ,
0.83 inner in #
0.83 tail there
0.82 head ( a
0.82 head kindly
0.82 head swap
0.82 head+0 split
0.82 head+2 last
0.82 head+2 no
0.82 head-2 :
0.82 inner too
0.81 before is TURNS
0.81 head whole of
0.81 head+1 would
0.81 next are
0.81 next pay
0.81 tail+1 be
0.80 head the end
0.80 head to read
0.80 head use
0.80 head+0 as
0.80 head+0 drop
0.80 head-1 it
0.80 tail point
0.80 tail you
0.80 tail+2 in
0.79 head , “”
0.79 head omit
0.79 head out “”
0.79 head+0 strike
0.79 head+1 can
0.79 head+2 sentence
0.79 head+2 “”
0.79 head-0 ii
0.79 inner rather
0.79 inner six
0.79 tail is the
0.79 tail-1 paragraph
0.79 tail-2 is
0.78 head # #
0.78 head # of
0.78 head : please
0.78 head+0 our
0.78 head+1 be
0.78 inner it '
0.78 inner needs
0.78 inner than
0.78 inner were
0.78 tail # and
0.77 before but
0.77 before station
0.77 head # in
0.77 head # –
0.77 head ii
0.77 head of part
0.77 head 𝐛
0.77 head 𝐛 #
0.77 head+0 second
0.77 head-1 and
0.77 inner go in
0.77 inner them
0.77 inner year
0.77 inner “” the
0.77 inner+2 go
0.77 inner-0 years
0.77 next works
0.77 tail where
0.77 tail+1 out
0.76 before b
0.76 before how
0.76 delete b-
0.76 head # a
0.76 head asks
0.76 head be “”
0.76 head council
0.76 head-2 we
0.76 inner !
0.76 inner forty
0.76 inner+1 before
0.76 inner-0 metres
0.76 inner-1 at
0.76 is question
0.76 tail ?
0.76 tail end
0.76 tail it out
0.76 tail would be
0.76 tail+0 ;
0.76 tail-0 ?
0.75 before #
0.75 before begins paragraph #
0.75 head is NOTHING
0.75 head let
0.75 head propose
0.75 head split #
0.75 head with #
0.75 head+0 get
0.75 head+1 rid
0.75 head+1 suggest
0.75 head+2 words
0.75 head-1 its
0.75 inner will
0.75 inner “” before
0.75 inner “” put
0.75 inner+0 at
0.75 tail , because
0.75 tail some
0.75 tail-2 #
0.74 head # -
0.74 head # with
0.74 head and write
0.74 head year ,
0.74 inner before “”
0.74 inner is
0.74 inner make
0.74 inner year .
0.74 inner-1 before
0.74 inner-2 so
0.74 tail is WHOLE
0.74 tail the end
0.73 before begins i would
0.73 before please
0.73 before under
0.73 head , delete
0.73 head delete #
0.73 head for #
0.73 head strike
0.73 head with “”
0.73 head+1 “”
0.73 inner+1 “”
0.73 tail ) should
0.73 tail one .
0.73 tail section
0.73 tail stands
0.73 tail+1 clause
0.73 tail-1 one
0.72 before october
0.72 head drop the
0.72 head it :
0.72 head resolved
0.72 head text
0.72 head-1 sentence
0.72 head-2 in
0.72 inner is WISHED
0.72 inner+2 is
0.72 insert -q
0.72 next nine
0.72 tail+2 of
0.72 tail-2 one
0.71 before three
0.71 head : “”
0.71 head cross
0.71 head ought to
0.71 head part ii
0.71 head+0 cross
0.71 head+0 not
0.71 head+1 to
0.71 head+2 :
0.71 head+2 word
0.71 inner , it
0.71 inner eight
0.71 inner suggest “”
0.71 inner what
0.71 inner+0 four
0.71 inner-1 suggest
0.71 next ask
0.71 next else
0.71 next please
0.71 tail paragraph .
0.71 tail+1 the
0.71 tail-2 that
-0.71 then for
0.70 before begins section #
0.70 before clause
0.70 head ) ,
0.70 head : in
0.70 head i '
0.70 head phrase “”
0.70 head see
0.70 head would be
0.70 head+0 mrs
0.70 head-1 phrase
0.70 inner # )
0.70 inner is WEAK
0.70 inner not #
0.70 inner twelve
0.70 inner “” after
0.70 inner+2 what
0.70 inner-1 but
0.70 next begins it '
0.70 tail go
0.70 tail+1 would
0.70 tail+2 be
0.69 before c
0.69 before days
0.69 before have
0.69 head : #
0.69 head deletion
0.69 head phrase
0.69 head+0 move
0.69 head+0 section
0.69 head+1 reads
0.69 head+2 -
0.69 inner now
0.69 inner rather than
0.69 inner suggest
0.69 inner to be
0.69 inner+1 metres
0.69 inner+2 ?
0.69 is agreed behind
0.69 next is AGREES
0.69 tail end of
0.69 tail+1 one
0.68 before should
0.68 head , i
0.68 head , the
0.68 head : after
0.68 head deleting
0.68 head i suggest
0.68 head leave out
0.68 head+0 schedule
0.68 head+2 put
0.68 head-2 put
0.68 inner , i
0.68 inner have
0.68 inner “” should
0.68 inner-1 to
0.68 next house
0.68 tail first .
0.68 tail or
0.68 tail+2 should
0.68 tail-1 first
0.67 before count
0.67 before –
0.67 head a #
0.67 head amend
0.67 head “” and
0.67 head+0 kindly
0.67 head+1 council
0.67 head+1 line
0.67 head+2 with
0.67 inner must
0.67 inner+2 put
0.67 inner-2 might
0.67 inner-2 now
0.67 next big
0.67 tail between
0.67 tail is BETWEEN
0.67 tail them
0.67 tail+2 i
0.67 tail+2 to
0.67 tail+2 two
0.66 before begins point #
0.66 before is COUNTS
0.66 before nothing
0.66 before recommend
0.66 before too
0.66 head : for
0.66 head delete section
0.66 head follow
0.66 head reword
0.66 head to follow
0.66 head write :
0.66 head+1 it
0.66 inner come
0.66 inner for a
0.66 inner just
0.66 inner prefer
0.66 tail being
0.66 tail like
0.66 tail the word
0.66 tail will
0.66 tail with the
0.65 before begins it was
0.65 before march
0.65 head ask you
0.65 head bar
0.65 head end ,
0.65 head has the
0.65 head it would
0.65 head it “”
0.65 head put #
0.65 head says “”
0.65 head+1 propose
0.65 head-0 be
0.65 head-0 strike
0.65 head-1 –
0.65 inner # read
0.65 inner at least
0.65 inner be “”
0.65 inner+1 crowns
0.65 inner+1 not
0.65 inner+1 under
0.65 next up
0.65 tail “” out
0.64 before light
0.64 before removed
0.64 before road
0.64 before still
0.64 before t
0.64 head # delete
0.64 head and i
0.64 head leave
0.64 head more
0.64 head objective
0.64 head paragraph 𝐜
0.64 head part #
0.64 head request
0.64 head so :
0.64 head the paper
0.64 head+0 at
0.64 head+1 whole
0.64 head-1 before
0.64 head-1 says
0.64 head-1 take
0.64 head-2 read
0.64 inner house
0.64 inner ice house
0.64 inner is NOTHING
0.64 inner is a
0.64 inner is what
0.64 inner put #
0.64 inner vessels
0.64 inner+2 too
0.64 inner-1 #
0.64 tail of it
0.64 tail use
0.64 tail “” would
0.64 tail+0 first
0.64 tail+2 .
0.64 tail-2 more
0.63 before money
0.63 head annex
0.63 head is NAMES
0.63 head lose “”
0.63 head paper
0.63 head read :
0.63 head should come
0.63 head words
0.63 head wrong
0.63 head+0 amend
0.63 head+0 annex
0.63 head+0 cut
0.63 head+0 replace
0.63 head+0 where
0.63 head+1 ought
0.63 head+1 rule
0.63 head-1 .
0.63 head-1 lose
0.63 head-2 end
0.63 head-2 who
0.63 inner but “”
0.63 inner months
0.63 inner “” (
0.63 inner “” into
0.63 inner+0 ten
0.63 inner+1 (
0.63 inner+1 into
0.63 inner-0 hours
0.63 next carried
0.63 tail is DISAGREES
0.63 tail with “”
0.63 tail “” from
0.63 tail+1 from
0.63 tail-2 you
0.62 before begins # :
0.62 before its
0.62 before there
0.62 head # ought
0.62 head # speaks
0.62 head ( d
0.62 head can '
0.62 head come
0.62 head divide
0.62 head is COPIES
0.62 head objective (
0.62 head sentence “”
0.62 head speaks
0.62 head speaks of
0.62 head still
0.62 head subsection
0.62 head third
0.62 head we ask
0.62 head+0 divide
0.62 head+1 #
0.62 head+1 section
0.62 head+2 please
0.62 head-1 split
0.62 head-2 for
0.62 inner by
0.62 inner d
0.62 inner ice
0.62 inner is GOOD
0.62 inner metres instead
0.62 inner s “”
0.62 inner should read
0.62 inner+2 ,
0.62 inner-1 be
0.62 next is ORDERED
0.62 next let
0.62 tail about
0.62 tail away
0.62 tail better
0.62 tail else
0.62 tail it ,
0.61 before first
0.61 before is DRAFTS
0.61 before up
0.61 head # the
0.61 head , in
0.61 head add
0.61 head art #
0.61 head down
0.61 head fish
0.61 head further
0.61 head insert
0.61 head to #
0.61 head+0 make
0.61 head+2 a
0.61 head-1 run
0.61 inner ' d
0.61 inner . “”
0.61 inner a week
0.61 inner becomes
0.61 inner does
0.61 inner is PAIRS
0.61 inner is SIGNS
0.61 inner our
0.61 inner three months
0.61 inner week
0.61 inner-0 seven
0.61 inner-1 three
0.61 inner-1 year
-0.61 length 1
0.61 next their
0.61 tail is WISHED
0.61 tail law
0.61 tail “” :
0.61 tail+0 )
0.61 tail+1 :
0.61 tail-2 be
0.60 before begins part i
0.60 before d
0.60 before her
0.60 before put
0.60 before word
0.60 before year
0.60 head annex a
0.60 head art
0.60 head i want
0.60 head long 1
0.60 head sentence :
0.60 head short
0.60 head that article
0.60 head then
0.60 head+0 only
0.60 head+0 point
0.60 head+1 a
0.60 head+1 you
0.60 head+2 before
0.60 head+2 go
0.60 head+2 it
0.60 head-1 as
0.60 head-2 rid
0.60 inner is WHOLE
0.60 inner-1 s
0.60 inner-2 you
0.60 next any
0.60 next ends #
0.60 next first
0.60 next is BESIDE
0.60 next small
0.60 next ten
0.60 tail an
0.60 tail word
0.60 tail+1 point
0.60 tail+1 since
0.60 tail-2 out
0.59 before shut
0.59 before snow
0.59 before where
0.59 head # would
0.59 head .
0.59 head ask that
0.59 head before #
0.59 head if #
0.59 head in “”
0.59 head not “”
0.59 head paragraphs
0.59 head row
0.59 head speaking
0.59 head thing
0.59 head+0 after
0.59 head+0 change
0.59 head+0 let
0.59 head+0 objective
0.59 head+1 and
0.59 head+1 want
0.59 head-1 #
0.59 head-1 omit
0.59 inner , “”
0.59 inner a year
0.59 inner has to
0.59 inner open
0.59 inner six weeks
0.59 inner still
0.59 inner these
0.59 inner-1 ,
0.59 next is REPLACES
0.59 next must
0.59 next them
0.59 next were
0.59 next where
0.59 tail are .
0.59 tail out ,
0.59 tail through
0.59 tail+0 .
0.59 tail+1 at
0.59 tail+1 please
0.59 tail+2 the
0.59 tail-1 are
0.59 tail-1 clause
0.58 before begins delete :
0.58 before fine
0.58 before head
0.58 before if
0.58 before who
0.58 head # rule
0.58 head ) #
0.58 head c
0.58 head d )
0.58 head delete “”
0.58 head drop
0.58 head in clause
0.58 head move the
0.58 head recommend
0.58 head the fee
0.58 head wants “”
0.58 head we recommend
0.58 head+0 agreed
0.58 head+0 clause
0.58 head+0 line
0.58 head+1 recommend
0.58 head+1 words
0.58 head+1 𝐜
0.58 head-1 be
0.58 head-1 last
0.58 head-1 wants
0.58 head-2 go
0.58 inner an
0.58 inner better than
0.58 inner by “”
0.58 inner my
0.58 inner nobody
0.58 inner reads “”
0.58 inner the words
0.58 inner weeks
0.58 inner+0 two
0.58 inner+1 a
0.58 inner+1 of
0.58 inner+2 words
0.58 inner-1 reads
-0.58 next i
0.58 tail , since
0.58 tail , where
0.58 tail d
0.58 tail is BAD
0.58 tail my
0.58 tail para
0.58 tail+1 is
0.58 tail+2 paragraphs
0.58 then is DELETES
0.57 before back
0.57 before board
0.57 before committee
0.57 before night
0.57 before this
0.57 head ( c
0.57 head as to
0.57 head isn
0.57 head isn '
0.57 head it is
0.57 head one line
0.57 head ramblers
0.57 head s a
0.57 head substitute
0.57 head suggest “”
0.57 head tack
0.57 head that point
0.57 head why
0.57 head-0 to
0.57 head-1 in
0.57 head-1 suggest
0.57 head-2 )
0.57 head-2 d
0.57 head-2 say
0.57 head-2 so
0.57 inner # tonnes
0.57 inner , put
0.57 inner limited
0.57 inner must be
-0.57 inner said
0.57 inner say
0.57 inner small
0.57 inner the ice
0.57 inner they
0.57 inner tonnes
0.57 inner words “”
0.57 inner “” needs
0.57 inner+1 needs
0.57 inner+1 tonnes
0.57 inner+2 will
0.57 inner-0 tonnes
0.57 inner-1 .
0.57 inner-1 ;
0.57 inner-1 by
0.57 inner-1 words
0.57 inner-2 '
0.57 insert bb
0.57 next is LACKS
0.57 next nobody
0.57 next we
0.57 tail , there
0.57 tail best
0.57 tail go .
0.57 tail wants
0.57 tail “” be
0.57 tail+1 whole
0.57 tail-1 go
0.57 tail-2 (
0.56 before begins # (
0.56 before july
0.56 before then
0.56 before very
0.56 head # after
0.56 head ) and
0.56 head ) in
0.56 head c )
0.56 head eight
0.56 head i should
0.56 head put in
0.56 head sections
0.56 head sections #
0.56 head so as
0.56 head strike “”
0.56 head to “”
0.56 head together
0.56 head+1 is
0.56 head+2 article
0.56 head-0 ,
0.56 head-2 and
0.56 head-2 has
0.56 head-2 i
0.56 head-2 suggested
0.56 inner accounts
0.56 inner minutes
0.56 inner paragraph
0.56 inner public
0.56 inner want “”
0.56 inner wants
0.56 inner+0 six
0.56 inner-2 with
0.56 next cannot
0.56 next goes
0.56 next is COUNTS
0.56 next promised
0.56 tail as it
0.56 tail at the
0.56 tail one on
0.56 tail “” ?
0.56 then words
0.56 unread
0.55 before ?
0.55 before been
0.55 before ends ?
0.55 before harbour
0.55 before lane
0.55 before missing
0.55 before why
0.55 before works
0.55 head agreed
0.55 head b
0.55 head nobody
0.55 head old
0.55 head remove
0.55 head stands
0.55 head suggest deleting
0.55 head the title
0.55 head transpose
0.55 head+0 between
0.55 head+0 what
0.55 head-0 together
0.55 head-2 at
0.55 inner , so
0.55 inner behind
0.55 inner say :
0.55 inner “” would
0.55 inner-2 would
0.55 next costs
0.55 next section
0.55 tail , the
-0.55 tail and
0.55 tail and let
-0.55 tail long 5
0.55 tail other
0.55 tail the other
0.55 tail then
0.55 tail used
0.54 before end
0.54 head a )
0.54 head and “”
0.54 head bullet
0.54 head deleted :
0.54 head in my
0.54 head instead
0.54 head is INSERTS
0.54 head is no
0.54 head list
0.54 head please put
0.54 head sentence ,
0.54 head the list
0.54 head well
0.54 head why not
0.54 head words of
0.54 head+0 add
0.54 head+1 remove
0.54 head+1 was
0.54 head+2 ask
0.54 head+2 insert
0.54 head+2 there
0.54 inner # hectares
0.54 inner from
0.54 inner hectares
0.54 inner is FROM
0.54 inner might
0.54 inner therefore
0.54 inner+2 replaced
0.54 inner+2 should
0.54 next thing
0.54 next wait
0.54 tail and so
0.54 tail do
0.54 tail let the
0.54 tail “” at
0.54 tail+2 #
0.54 tail-1 you
0.53 before before
0.53 before is BAD
0.53 before move
0.53 before must
0.53 before re
0.53 before two
0.53 head # to
0.53 head come out
0.53 head dogs ,
0.53 head her
0.53 head instead of
0.53 head must
0.53 head suggest that
0.53 head+0 we
0.53 head+1 paragraph
0.53 head-1 read
-0.53 head-1 second
0.53 inner behind “”
0.53 inner is out
0.53 inner prefer “”
0.53 inner than “”
0.53 inner times
0.53 inner water
0.53 inner wrong
0.53 inner+2 out
0.53 inner-1 behind
0.53 inner-1 prefer
0.53 inner-1 than
0.53 inner-2 to
0.53 next what
0.53 tail , for
0.53 tail “” -
0.53 tail “” with
0.53 tail+1 -
0.53 tail+1 ?
0.53 tail+2 point
0.52 before ends #
0.52 before fell
0.52 before following
0.52 before from
0.52 before home
0.52 before is FROM
0.52 before least
0.52 before me
0.52 before overstates
0.52 before people
0.52 before permits
0.52 before thirty
0.52 head ( i
0.52 head anything
0.52 head beginning
0.52 head delete article
0.52 head expression
0.52 head expression “”
0.52 head is SPLITS
0.52 head it was
0.52 head item
0.52 head let “”
0.52 head must go
0.52 head of clause
0.52 head please add
0.52 head please bring
0.52 head price
0.52 head the expression
0.52 head there
0.52 head we propose
0.52 head+0 item
0.52 head+0 last
0.52 head+1 bring
0.52 head+1 let
0.52 head+1 still
0.52 head+2 list
0.52 head-0 on
0.52 head-1 expression
0.52 head-1 let
0.52 head-2 following
0.52 head-2 kindly
0.52 head-2 ought
0.52 inner # to
0.52 inner # “”
0.52 inner add “”
0.52 inner cover
0.52 inner june
-0.52 inner million pounds
0.52 inner own
0.52 inner paragraph #
0.52 inner please
0.52 inner since
0.52 inner ten
0.52 inner well be
0.52 inner within
0.52 inner would put
0.52 inner →
0.52 inner+2 for
-0.52 inner+2 pounds
0.52 inner+2 want
-0.52 next chamber
0.52 next here
0.52 next lot
0.52 next people
0.52 tail # ;
0.52 tail ' re
0.52 tail and it
0.52 tail point #
0.52 tail re
0.52 tail two points
0.52 tail you .
0.52 tail+0 the
0.52 tail+1 ,
0.52 tail+2 as
0.52 tail-2 after
0.51 before begins #
0.51 before begins annex #
0.51 before begins first ,
0.51 before correct
0.51 before good
0.51 before or
0.51 before other
0.51 before replace
0.51 before school
0.51 before sea
0.51 before tell
0.51 head #
0.51 head # for
0.51 head # that
0.51 head # which
0.51 head ) “”
0.51 head all
0.51 head between
0.51 head d have
0.51 head fee
0.51 head i would
0.51 head immediately after
0.51 head is BETWEEN
0.51 head is RAISES
0.51 head line of
0.51 head long
0.51 head precede
0.51 head sched
0.51 head sched .
0.51 head start
0.51 head take the
0.51 head the rule
0.51 head to the
0.51 head+0 could
0.51 head+2 resolved
0.51 head-1 :
0.51 head-1 must
0.51 inner ask
0.51 inner by #
0.51 inner on a
0.51 inner text
0.51 inner text :
0.51 inner to “”
0.51 inner+1 hours
0.51 inner+1 to
0.51 inner-1 add
0.51 inner-2 >
0.51 inner-2 better
0.51 inner-2 read
0.51 next all
0.51 tail for “”
0.51 tail is KEEPS
-0.51 tail is THIS
0.51 tail it in
0.51 tail leave
0.51 tail leave the
0.51 tail sentence
0.51 tail to it
0.51 tail word “”
0.51 tail-1 is
0.50 before either
0.50 before is SPLITS
0.50 before left
0.50 before now
0.50 before ours
0.50 before take
0.50 before these
0.50 before way
0.50 before whole
0.50 head , so
0.50 head - and
0.50 head - “”
0.50 head bring
0.50 head have the
0.50 head i ask
0.50 head is KEEPS
-0.50 head my
0.50 head paper says
0.50 head within
0.50 head+0 say
0.50 head+1 ,
0.50 head+1 new
0.50 head+1 𝐞
0.50 head+2 clause
0.50 head+2 paper
0.50 head-2 make
0.50 inner - five
0.50 inner all
0.50 inner back to
0.50 inner cannot
0.50 inner children
0.50 inner dogs
0.50 inner evening
0.50 inner first
0.50 inner it to
0.50 inner may
0.50 inner write “”
0.50 inner “” i
0.50 inner+0 dogs
0.50 inner+1 i
0.50 inner+1 on
0.50 inner-2 make
0.50 next before
0.50 next either
0.50 next ends )
0.50 next is WEAK
0.50 next part
0.50 next six
0.50 next thank
0.50 replace bq
0.50 tail - cut
0.50 tail and leave
0.50 tail cut
0.50 tail if
0.50 tail is .
0.50 tail nothing
0.50 tail-1 ii
0.49 before !
0.49 before article
0.49 before begins we do
0.49 before ends !
0.49 before go
0.49 before mr
0.49 before over
0.49 before says
0.49 before told
0.49 before twenty
0.49 before until
0.49 before welcomes
0.49 before young
0.49 head # could
0.49 head # please
0.49 head be
0.49 head clause #
0.49 head keep
0.49 head make
0.49 head moved so
0.49 head proposal
0.49 head proposal :
0.49 head propose that
0.49 head replace the
0.49 head right
0.49 head section #
0.49 head table
0.49 head take “”
0.49 head to replace
0.49 head+0 omit
0.49 head+0 swap
0.49 head+2 be
0.49 head+2 very
0.49 head-0 with
0.49 head-1 on
0.49 head-2 second
0.49 inner ! !
0.49 inner ( #
0.49 inner back
0.49 inner in paragraph
0.49 inner january
0.49 inner last
0.49 inner let
0.49 inner than the
-0.49 inner the “”
0.49 inner what i
0.49 inner “” and
0.49 inner-1 seven
0.49 inner-1 write
0.49 inner-2 well
0.49 next closed
0.49 tail from #
0.49 tail is an
0.49 tail of article
0.49 tail please ,
0.49 tail small
0.49 tail+1 where
0.49 tail-1 article
0.49 tail-2 into
0.48 before don
0.48 before made
0.48 before pay
0.48 before single
0.48 before 𝐞
0.48 head # replace
0.48 head ) article
0.48 head a further
0.48 head after the
0.48 head am
0.48 head clause
0.48 head clauses
0.48 head dropped
0.48 head f
0.48 head fine
0.48 head i am
0.48 head points
0.48 head rather
0.48 head read “”
0.48 head the third
0.48 head the year
-0.48 head who
0.48 head – delete
0.48 head+0 leave
0.48 head+1 ask
0.48 head+2 not
0.48 head+2 the
0.48 head-0 divide
0.48 head-0 dropped
0.48 head-0 replace
0.48 head-2 are
0.48 head-2 to
0.48 inner # is
0.48 inner . your
0.48 inner after the
0.48 inner long 6
0.48 inner the first
0.48 inner when
0.48 inner write
0.48 inner “” wants
0.48 inner+1 wants
0.48 inner+1 →
0.48 inner+2 -
0.48 inner-1 for
0.48 inner-1 →
0.48 inner-2 replaced
0.48 insert bq
0.48 next is KEEPS
0.48 next know
0.48 next leave
0.48 next never
0.48 tail children
0.48 tail ii )
0.48 tail that is
0.48 tail to “”
0.48 tail want
0.48 tail-2 )
-0.48 then is NOTHING
-0.48 then nothing
0.47 before every
0.47 before family
0.47 before is LEADS
0.47 before omitted
0.47 before order
0.47 before park
0.47 before replaced
0.47 head : strike
0.47 head amend “”
0.47 head find
0.47 head immediately
0.47 head of it
0.47 head of “”
-0.47 head out
0.47 head says the
0.47 head that the
0.47 head the phrase
0.47 head these
0.47 head we would
0.47 head+0 there
0.47 head+1 add
0.47 head+2 b
0.47 head+2 end
0.47 head+2 section
-0.47 head-0 sentence
0.47 head-1 -
0.47 head-1 amend
0.47 head-1 end
0.47 head-1 follow
0.47 head-2 article
0.47 head-2 instead
0.47 inner # (
0.47 inner # not
0.47 inner five
0.47 inner for “”
0.47 inner i want
0.47 inner is #
0.47 inner is BAD
0.47 inner it
0.47 inner make it
0.47 inner proposed
-0.47 inner the
0.47 inner words
0.47 inner-0 six
0.47 inner-1 !
0.47 inner-2 at
0.47 inner-2 of
0.47 next is PLACES
0.47 next true
0.47 tail it is
0.47 tail just “”
0.47 tail long 1
0.47 tail what the
0.47 tail with
0.47 tail-2 just
0.46 before :
0.46 before ban
0.46 before begins policy :
0.46 before begins we ask
0.46 before for
0.46 before is MINDS
0.46 before leaves
0.46 before makes
-0.46 before place
0.46 delete
0.46 head add :
0.46 head ask
0.46 head be omitted
0.46 head be removed
0.46 head cannot
0.46 head could the
0.46 head do
0.46 head event
0.46 head hi
0.46 head last line
0.46 head let the
0.46 head long 2
0.46 head lose its
0.46 head of schedule
0.46 head omitted
0.46 head order
0.46 head recommend that
0.46 head removed
0.46 head wording
0.46 head would then
0.46 head+0 hi
0.46 head+0 para
0.46 head+0 substitute
0.46 head+0 that
0.46 head+1 iii
0.46 head+2 as
0.46 head+2 ii
0.46 head+2 ought
0.46 head-0 omitted
0.46 head-0 removed
0.46 head-2 no
0.46 head-2 recommend
0.46 inner # after
0.46 inner for
0.46 inner him
0.46 inner so #
0.46 inner sold
0.46 inner three hours
0.46 inner “” by
0.46 inner “” →
0.46 inner → “”
0.46 inner+1 and
0.46 inner+1 by
0.46 inner+2 to
0.46 inner+2 with
0.46 inner-2 rather
-0.46 next article
0.46 next be
-0.46 next is LETTERED
0.46 next without
0.46 replace qf
0.46 tail all
0.46 tail altogether
0.46 tail any
0.46 tail can
0.46 tail first ,
0.46 tail off
0.46 tail to the
0.46 tail you to
0.46 tail “” is
0.46 tail+0 (
0.46 tail+0 ?
0.46 tail+2 about
0.46 tail+2 ii
0.46 tail-1 point
0.46 tail-2 -
0.46 tail-2 s
0.45 before am
0.45 before closed
0.45 before delete
0.45 before however
0.45 before past
0.45 before private
0.45 before rain
0.45 before term
0.45 head and (
0.45 head comes
0.45 head down to
0.45 head is DISAGREES
0.45 head is OPINES
0.45 head is WHOLE
0.45 head is that
0.45 head it
0.45 head one more
0.45 head prefer
-0.45 head rule #
0.45 head so
0.45 head while
0.45 head without
0.45 head wording :
0.45 head would prefer
0.45 head 𝐜
0.45 head 𝐜 #
0.45 head+0 if
0.45 head+0 miss
0.45 head+0 while
0.45 head+1 -
0.45 head+1 b
0.45 head+1 last
0.45 head+1 points
0.45 head+1 second
0.45 head+1 wording
0.45 head+2 paragraph
0.45 head+2 so
0.45 head-0 #
0.45 head-1 text
0.45 head-2 better
0.45 inner # july
0.45 inner # metres
0.45 inner . our
0.45 inner add
0.45 inner fair
0.45 inner is LACKS
0.45 inner july
0.45 inner private
0.45 inner replaced with
0.45 inner wording
0.45 inner “” add
0.45 inner+0 (
0.45 inner+1 add
0.45 inner+1 hectares
0.45 inner+2 )
0.45 inner+2 our
0.45 inner-1 five
-0.45 next have
0.45 next or
0.45 next too
0.45 replace fq
0.45 tail ' d
0.45 tail about the
0.45 tail ask
0.45 tail before
0.45 tail must
0.45 tail only
0.45 tail our
0.45 tail say
0.45 tail the one
0.45 tail very
0.45 tail “” ought
0.45 tail 𝐛
0.45 tail 𝐛 #
0.45 tail+1 ought
0.45 tail+1 paragraph
0.45 tail-1 only
0.45 tail-2 about
0.45 tail-2 no
0.45 then is PLACES
0.44 before begins ( c
0.44 before begins in paragraph
0.44 before get
0.44 before into
0.44 before is WEAK
0.44 before law
0.44 before per
0.44 before time
0.44 before vague
0.44 head # out
0.44 head , replace
0.44 head . the
0.44 head and asks
-0.44 head and the
0.44 head consider
0.44 head have it
0.44 head insert :
0.44 head may i
0.44 head merge
0.44 head miss
0.44 head now “”
0.44 head points 𝐭
0.44 head prefer “”
0.44 head present
0.44 head present wording
0.44 head say “”
0.44 head section
0.44 head should have
0.44 head suggest adding
0.44 head suggestion
0.44 head thought
0.44 head would you
0.44 head youth
0.44 head 𝐭
0.44 head 𝐭 #
0.44 head+0 instead
0.44 head+0 present
0.44 head+1 amend
0.44 head+1 change
0.44 head+1 fee
0.44 head+1 text
0.44 head+2 clauses
0.44 head+2 point
0.44 head+2 rather
0.44 head+2 replace
0.44 head+2 third
0.44 head-0 change
0.44 head-0 in
0.44 head-1 follows
0.44 head-1 now
0.44 head-1 prefer
0.44 head-1 remove
0.44 head-1 say
0.44 head-1 wording
0.44 head-1 write
0.44 head-2 present
0.44 inner # -
0.44 inner =
0.44 inner august
0.44 inner be replaced
0.44 inner bus
0.44 inner following
0.44 inner half
0.44 inner is no
0.44 inner needs the
0.44 inner night
0.44 inner sounds
0.44 inner the last
0.44 inner “” rather
0.44 inner+0 five
0.44 inner+1 for
0.44 inner+1 is
0.44 inner+1 rather
0.44 inner+2 clause
0.44 inner+2 than
0.44 inner-0 #
0.44 inner-0 august
-0.44 inner-1 million
0.44 inner-1 substitute
0.44 insert
0.44 next both
0.44 next ii
-0.44 tail , and
0.44 tail all .
0.44 tail in paragraph
0.44 tail residents
0.44 tail should come
0.44 tail their
0.44 tail there is
0.44 tail to go
0.44 tail years
0.44 tail+2 nobody
0.44 tail-1 all
0.43 before again
0.43 before begins part ii
0.43 before behind
0.43 before clear
0.43 before else
0.43 before item
0.43 before lamps
0.43 before matters
0.43 before off
0.43 before title
0.43 before twelve
0.43 head # be
0.43 head # belongs
0.43 head : article
0.43 head be dropped
0.43 head follows
0.43 head into
0.43 head is LACKS
-0.43 head is RIGHTS
0.43 head like “”
0.43 head margin
0.43 head margin ,
-0.43 head meeting
0.43 head per
0.43 head points 𝐞
0.43 head replacing
0.43 head replacing “”
0.43 head should like
0.43 head them
0.43 head “” -
0.43 head+0 but
0.43 head+0 c
0.43 head+0 write
0.43 head-0 add
0.43 head-0 it
0.43 head-0 split
0.43 head-1 like
0.43 head-1 replacing
0.43 head-2 after
0.43 head-2 on
0.43 head-2 para
0.43 inner ,
0.43 inner . make
0.43 inner . nobody
0.43 inner . say
0.43 inner a half
0.43 inner as well
0.43 inner becomes “”
0.43 inner call it
0.43 inner goes
0.43 inner in “”
0.43 inner it is
0.43 inner notice
0.43 inner pay
0.43 inner published
0.43 inner strategy
0.43 inner substitute
0.43 inner the strategy
0.43 inner the word
0.43 inner this
0.43 inner when the
0.43 inner within three
0.43 inner word
0.43 inner+0 eight
0.43 inner+0 three
0.43 inner+2 would
0.43 inner-0 months
0.43 inner-1 ?
0.43 inner-1 becomes
0.43 inner-1 it
0.43 inner-1 stand
0.43 inner-1 word
0.43 inner-2 )
0.43 next county
0.43 next is CORRECTS
0.43 next is DRAFTS
0.43 next meeting
0.43 next should
0.43 replace -b
0.43 tail here
0.43 tail is DRAFTS
0.43 tail of “”
0.43 tail the point
0.43 tail there .
0.43 tail they
0.43 tail “” to
0.43 tail+1 as
0.43 tail-1 there
0.43 tail-2 every
0.43 tail-2 must
-0.43 tail-2 paragraph
0.42 before bank
0.42 before both
0.42 before driver
0.42 before fee
0.42 before paper
0.42 before rule
0.42 before stand
0.42 head # down
0.42 head # it
0.42 head adding “”
0.42 head can go
0.42 head current
0.42 head d
0.42 head follow #
0.42 head for one
0.42 head i propose
0.42 head insert at
0.42 head it ,
0.42 head landing
0.42 head landing stage
0.42 head last bullet
0.42 head let it
0.42 head move #
0.42 head not say
0.42 head said
0.42 head say :
0.42 head stage
0.42 head street
0.42 head strike #
0.42 head the #
0.42 head things
0.42 head turn
0.42 head where it
0.42 head you have
0.42 head+0 current
0.42 head+0 s
0.42 head+0 scrap
0.42 head+2 propose
0.42 head-0 out
0.42 head-1 adding
0.42 head-1 can
0.42 head-1 you
0.42 head-2 before
0.42 head-2 one
0.42 inner # must
0.42 inner , but
0.42 inner -
0.42 inner . we
0.42 inner : three
0.42 inner ? ?
0.42 inner ? the
0.42 inner at the
0.42 inner bed
0.42 inner go to
0.42 inner is nothing
0.42 inner is “”
0.42 inner least
0.42 inner long 4
0.42 inner para
0.42 inner that
0.42 inner to bed
0.42 inner twenty
0.42 inner up
0.42 inner use
0.42 inner vessels ?
0.42 inner word “”
0.42 inner “” for
0.42 inner “” sounds
0.42 inner+1 sounds
0.42 inner+1 weeks
0.42 inner+2 better
0.42 inner-0 seahorses
0.42 inner-1 is
0.42 inner-1 two
0.42 next boat
-0.42 next does
-0.42 next is RESULTS
-0.42 next its
0.42 tail , part
0.42 tail after “”
0.42 tail for a
0.42 tail is COUNTS
0.42 tail is not
0.42 tail right
0.42 tail t
0.42 tail two paragraphs
0.42 tail+1 not
0.42 tail+1 part
0.42 tail-1 altogether
0.41 before alone
0.41 before begins
0.41 before begins # -
0.41 before down
0.41 before he
0.41 before immediately
-0.41 before is ASKS
0.41 before is BESIDE
0.41 before lorries
-0.41 before of
0.41 before they
0.41 head # we
0.41 head ) paragraph
0.41 head : move
0.41 head : omit
0.41 head add to
0.41 head adding
0.41 head been
0.41 head both
0.41 head could be
0.41 head good
0.41 head heading
0.41 head kindly remove
0.41 head make it
0.41 head on page
0.41 head one :
0.41 head raise
0.41 head raise the
0.41 head table #
0.41 head the date
0.41 head the objectives
0.41 head+0 also
0.41 head+0 turn
0.41 head+1 members
0.41 head+1 point
0.41 head+2 add
0.41 inner # june
0.41 inner , on
0.41 inner : a
0.41 inner ask for
0.41 inner bass
-0.41 inner could be
0.41 inner fifty
0.41 inner go
0.41 inner is ANAPHORA
0.41 inner me
0.41 inner money
0.41 inner of “”
0.41 inner school
0.41 inner school .
0.41 inner “” becomes
0.41 inner+1 becomes
0.41 inner+1 must
0.41 inner-1 fifty
0.41 inner-1 in
0.41 inner-2 put
0.41 inner-2 therefore
0.41 move q-
0.41 next art
0.41 next begins thank you
0.41 next correct
-0.41 next needs
0.41 next only
0.41 next want
-0.41 tail ,
0.41 tail be replaced
0.41 tail be struck
0.41 tail has
0.41 tail is BESIDE
0.41 tail replaced
0.41 tail replaced by
0.41 tail section #
0.41 tail struck
0.41 tail that .
-0.41 tail this
0.41 tail+0 or
0.41 tail-1 that
0.41 tail-1 year
0.41 tail-2 article
0.41 then '
0.40 before begins # is
0.40 before begins the council
0.40 before can
0.40 before children
0.40 before crowns
0.40 before deleted
-0.40 before in
0.40 before matter
0.40 before suggest
0.40 before well
0.40 before your
0.40 head # from
0.40 head # must
0.40 head # reads
0.40 head be a
0.40 head beach
0.40 head boats
0.40 head c :
0.40 head drop “”
0.40 head end
0.40 head figure
-0.40 head glad
0.40 head members
0.40 head not put
0.40 head object
0.40 head paragraph ,
0.40 head “” should
0.40 head+1 am
0.40 head+1 article
0.40 head+1 moved
0.40 head+1 on
0.40 head+2 about
0.40 head+2 must
0.40 head-1 a
0.40 head-1 could
0.40 head-1 drop
0.40 head-1 swap
0.40 head-2 '
0.40 head-2 substitute
0.40 inner # be
0.40 inner ferry
0.40 inner ferry lines
0.40 inner for the
0.40 inner it “”
0.40 inner lines
0.40 inner metres .
0.40 inner or
0.40 inner see “”
0.40 inner to see
0.40 inner two ferry
0.40 inner well
0.40 inner will be
0.40 inner your wording
0.40 inner “” insert
0.40 inner “” must
0.40 inner “” to
0.40 inner “” “”
0.40 inner+1 ferry
0.40 inner+1 insert
0.40 inner+2 lines
0.40 inner+2 we
0.40 inner-1 not
0.40 inner-1 see
0.40 inner-1 “”
-0.40 next delete
0.40 next gone
-0.40 next is PRAISES
0.40 tail , i
0.40 tail and for
0.40 tail better .
0.40 tail figure
0.40 tail is REPLACES
-0.40 tail is TURNED
0.40 tail one paragraph
0.40 tail should go
0.40 tail the section
0.40 tail throughout
0.40 tail words
0.40 tail “” throughout
0.40 tail+1 they
0.40 tail+1 throughout
0.40 tail-1 better
0.40 tail-2 are
-0.40 then i
0.39 before accordingly
0.39 before comes
0.39 before dogs
0.39 before leave
0.39 before only
0.39 before plan
0.39 before pounds
0.39 before street
0.39 before text
0.39 before years
0.39 head # so
0.39 head ) proposed
0.39 head , take
0.39 head . #
0.39 head accordingly
0.39 head called
0.39 head called “”
0.39 head delete
0.39 head don
0.39 head don '
0.39 head go on
-0.39 head is RESULTS
0.39 head made
0.39 head right after
-0.39 head should
0.39 head text :
0.39 head the board
0.39 head the table
0.39 head the words
0.39 head think
0.39 head three
0.39 head wherever
0.39 head wherever the
0.39 head write
0.39 head+0 wherever
0.39 head+2 change
0.39 head+2 could
0.39 head+2 swap
0.39 head-1 called
0.39 head-1 make
0.39 head-1 point
0.39 head-2 add
0.39 head-2 more
0.39 head-2 not
0.39 head-2 “”
0.39 inner # we
0.39 inner ' t
0.39 inner , with
0.39 inner . to
0.39 inner anchoring
0.39 inner ban
0.39 inner ban anchoring
0.39 inner fishing
-0.39 inner fourteen days
0.39 inner it in
0.39 inner make that
0.39 inner out at
0.39 inner say ?
0.39 inner should it
0.39 inner t
0.39 inner thirty
0.39 inner what should
0.39 inner wording :
0.39 inner “” become
0.39 inner “” ought
0.39 inner+0 #
0.39 inner+0 ban
0.39 inner+0 private
0.39 inner+1 anchoring
0.39 inner+1 become
0.39 inner+1 ought
0.39 inner-2 ?
0.39 inner-2 than
0.39 inner-2 we
0.39 next clean
0.39 next matters
0.39 next place
-0.39 next they
0.39 tail and #
0.39 tail be honest
0.39 tail be omitted
0.39 tail in article
0.39 tail omitted
0.39 tail start
0.39 tail start of
0.39 tail subsection
0.39 tail the start
0.39 tail those
0.39 tail three
0.39 tail vote
0.39 tail where the
0.39 tail year .
0.39 tail “” after
0.39 tail “” not
0.39 tail+1 section
0.39 tail+2 any
0.38 before city
0.38 before client
0.38 before definition
0.38 before gives
0.38 before is LACKS
0.38 before kilometres
0.38 before let
0.38 before mean
0.38 before once
0.38 before simply
0.38 before since
0.38 head # clause
0.38 head , but
-0.38 head , that
0.38 head a second
0.38 head alter “”
0.38 head another
0.38 head be better
0.38 head be put
0.38 head board
0.38 head cancel
0.38 head client
-0.38 head is DENIED
-0.38 head is WANTS
0.38 head is not
0.38 head many
0.38 head names
0.38 head our client
0.38 head promises
0.38 head resolved to
0.38 head shift
0.38 head that #
0.38 head words “”
0.38 head would ask
0.38 head write “”
0.38 head+0 part
0.38 head+1 client
0.38 head+1 move
0.38 head+2 can
0.38 head+2 further
0.38 head+2 have
0.38 head-0 word
0.38 head-1 add
0.38 head-1 alter
0.38 head-1 words
0.38 head-2 leave
0.38 head-2 old
0.38 head-2 point
0.38 inner # so
0.38 inner . my
0.38 inner and i
0.38 inner and there
0.38 inner is MINDS
0.38 inner is RAISES
0.38 inner now .
0.38 inner parking
0.38 inner robbery
0.38 inner robbery ,
0.38 inner young
0.38 inner “” ?
0.38 inner+1 ?
0.38 inner+2 '
0.38 inner+2 no
0.38 inner-2 is
0.38 next -
0.38 next like
0.38 next pounds
0.38 next water
0.38 next year
0.38 next yes
0.38 tail , delete
0.38 tail , in
0.38 tail i ,
-0.38 tail is CORRECTS
0.38 tail is WEAK
0.38 tail makes
0.38 tail people
0.38 tail still
0.38 tail the very
0.38 tail+0 altogether
0.38 tail+0 that
0.38 tail+2 delete
0.38 tail-2 an
0.37 before ambitious
0.37 before any
0.37 before begins our client
0.37 before car
0.37 before chair
0.37 before here
0.37 before hour
0.37 before iii
0.37 before round
-0.37 before second
0.37 before week
0.37 changes 0
0.37 head # before
0.37 head ( b
0.37 head ) the
0.37 head , after
0.37 head amended by
0.37 head be happier
0.37 head be run
0.37 head change “”
0.37 head d be
0.37 head draft
0.37 head go
0.37 head happier
0.37 head let #
0.37 head list of
0.37 head new sentence
0.37 head pass
0.37 head run together
0.37 head s .
0.37 head subsection (
0.37 head substitute “”
0.37 head suggestion for
0.37 head swap “”
0.37 head the figure
0.37 head there is
0.37 head to article
0.37 head to paragraph
0.37 head we request
0.37 head+0 tack
0.37 head+1 suggestion
0.37 head+2 after
-0.37 head-0 for
0.37 head-1 change
0.37 head-1 substitute
0.37 head-2 replace
0.37 inner # substitute
0.37 inner . proposed
0.37 inner came
0.37 inner fifteen
0.37 inner get
0.37 inner is LEADS
0.37 inner is wrong
0.37 inner little
0.37 inner many
-0.37 inner put
0.37 inner see
0.37 inner shelter
0.37 inner shows
0.37 inner that is
0.37 inner whom
0.37 inner “” not
0.37 inner+2 by
0.37 inner+2 change
0.37 inner+2 must
0.37 inner+2 one
0.37 inner+2 wrong
0.37 inner-0 .
0.37 inner-0 hectares
0.37 inner-2 please
0.37 next fine
-0.37 next is USES
0.37 next mean
0.37 tail but
0.37 tail let
0.37 tail long
0.37 tail long 4
0.37 tail nine
0.37 tail “” are
0.37 tail+1 a
0.37 tail+1 are
0.37 tail+2 section
0.37 tail+2 so
0.37 tail-1 in
0.36 before across
0.36 before agreed
0.36 before begins please make
0.36 before dear
0.36 before june
0.36 before line
0.36 before many
0.36 before means
0.36 before morning
0.36 before were
0.36 before will
0.36 before working
0.36 delete --
0.36 head # at
0.36 head # last
0.36 head # part
0.36 head : insert
0.36 head along
0.36 head along these
0.36 head asks that
0.36 head b )
0.36 head draft says
0.36 head first part
0.36 head for those
0.36 head harbour section
0.36 head lines :
0.36 head lower
0.36 head lower the
0.36 head new
0.36 head of a
0.36 head on “”
0.36 head read as
0.36 head remove “”
0.36 head section in
0.36 head sentence to
0.36 head so “”
0.36 head strongly
0.36 head that subsection
0.36 head the draft
0.36 head these lines
0.36 head too
0.36 head top
-0.36 head we '
0.36 head+0 lower
0.36 head+0 renumber
0.36 head+0 why
0.36 head+1 .
0.36 head+1 have
0.36 head+1 objective
0.36 head+1 should
0.36 head+1 with
-0.36 head+2 at
0.36 head+2 move
0.36 head+2 read
0.36 head-2 draft
0.36 head-2 lines
0.36 inner > #
0.36 inner bass ,
0.36 inner be content
0.36 inner cod
0.36 inner content
0.36 inner content with
0.36 inner from #
0.36 inner left
0.36 inner like
0.36 inner narrow
0.36 inner nothing
0.36 inner para #
0.36 inner past nine
0.36 inner the #
0.36 inner three weeks
0.36 inner to #
0.36 inner visitors
0.36 inner we have
0.36 inner wheelchair
0.36 inner “” inserted
0.36 inner 𝐛
0.36 inner 𝐛 #
0.36 inner+0 vessels
0.36 inner+1 in
0.36 inner+1 inserted
0.36 inner+1 we
0.36 inner+2 make
-0.36 inner-1 the
0.36 inner-2 content
-0.36 inner-2 has
0.36 inner-2 on
-0.36 next is DISAGREES
-0.36 next is WISHED
-0.36 next more
0.36 next stop
0.36 tail , or
0.36 tail altogether .
0.36 tail pay
0.36 tail+0 from
0.36 tail+2 article
0.36 tail+2 go
0.36 tail+2 “”
0.36 tail-1 pay
0.36 tail-1 three
0.36 tail-2 '
0.36 tail-2 part
-0.36 then of
0.35 before because
0.35 before begins # )
0.35 before begins do not
0.35 before begins it is
0.35 before begins reference :
0.35 before begins there is
0.35 before came
0.35 before eleven
0.35 before february
0.35 before forum
0.35 before reason
0.35 before reference
0.35 before schedule
0.35 before section
0.35 before stood
0.35 before through
0.35 changes 4
0.35 head # are
0.35 head # change
0.35 head # section
0.35 head ' d
0.35 head add “”
0.35 head be amended
0.35 head beginning of
0.35 head between #
0.35 head carry
0.35 head closed
0.35 head has
-0.35 head is THIS
0.35 head lose
0.35 head of
0.35 head opening
-0.35 head out of
0.35 head please remove
0.35 head read better
0.35 head replace
0.35 head requests
0.35 head say
0.35 head says :
0.35 head she
0.35 head so it
0.35 head the beginning
0.35 head the heading
0.35 head “” ,
0.35 head 𝐚
0.35 head 𝐚 #
0.35 head+0 delete
0.35 head+0 new
0.35 head+0 old
0.35 head+0 with
0.35 head+0 you
0.35 head+1 could
0.35 head+1 paragraphs
0.35 head+1 phrase
-0.35 head+2 says
0.35 head-1 figure
0.35 head-2 #
0.35 head-2 of
0.35 head-2 subsection
0.35 inner # a
0.35 inner (
0.35 inner )
0.35 inner ) and
0.35 inner . put
0.35 inner ; it
0.35 inner and #
0.35 inner at
0.35 inner both
0.35 inner call
0.35 inner change to
0.35 inner come down
0.35 inner eight metres
0.35 inner eleven
0.35 inner five metres
0.35 inner four weeks
0.35 inner it .
0.35 inner ought
-0.35 inner points #
0.35 inner round
0.35 inner sold to
0.35 inner substitute “”
0.35 inner too little
0.35 inner under eight
0.35 inner vessels under
0.35 inner way
0.35 inner we
0.35 inner “” please
0.35 inner+1 #
-0.35 inner+1 million
0.35 inner+1 please
0.35 inner+1 the
0.35 inner-0 weeks
0.35 inner-2 ;
0.35 inner-2 and
0.35 is asked next
-0.35 next came
0.35 next is QUOTED
0.35 next “”
0.35 tail (
0.35 tail , surely
0.35 tail anyone
0.35 tail cost
0.35 tail need
0.35 tail of part
0.35 tail print
0.35 tail print .
0.35 tail sea
0.35 tail surely
0.35 tail surely .
0.35 tail we ask
0.35 tail “” please
0.35 tail+1 because
0.35 tail+2 (
0.35 tail+2 an
0.35 tail+2 subsection
0.35 tail-1 print
0.35 tail-1 surely
-0.35 then so
0.35 then there
0.34 before add
0.34 before begins ( ii
0.34 before begins ( iii
0.34 before begins it '
0.34 before elected
-0.34 before hire
0.34 before metres
0.34 before panel
0.34 before part
0.34 before said
0.34 before those
0.34 before use
-0.34 before was
-0.34 before would
0.34 head # first
0.34 head # gives
0.34 head ( iii
0.34 head ) of
0.34 head , following
0.34 head a large
0.34 head a new
0.34 head after article
0.34 head append
0.34 head did
0.34 head hence
0.34 head if you
-0.34 head is PRAISES
0.34 head is “”
-0.34 head it not
-0.34 head it should
0.34 head large
0.34 head large event
0.34 head marwick
0.34 head minutes
0.34 head money
0.34 head namely
-0.34 head need
0.34 head point (
0.34 head to have
0.34 head would also
0.34 head+0 for
0.34 head+0 minutes
0.34 head+0 now
0.34 head+0 she
0.34 head+0 table
0.34 head+1 d
0.34 head+1 not
0.34 head-1 saying
0.34 head-1 stands
0.34 inner # days
0.34 inner # it
0.34 inner # that
0.34 inner >
0.34 inner a quarter
0.34 inner and inserting
0.34 inner cent ,
0.34 inner ends
0.34 inner figure
0.34 inner four hours
0.34 inner gives
0.34 inner has #
0.34 inner i suggest
0.34 inner inserted after
0.34 inner inserting
0.34 inner it ,
0.34 inner it should
0.34 inner of two
0.34 inner opening
0.34 inner quarter
0.34 inner read
-0.34 inner says “”
0.34 inner september
0.34 inner should prefer
0.34 inner street
0.34 inner survey
0.34 inner the opening
0.34 inner think
0.34 inner to say
-0.34 inner under
0.34 inner we ask
0.34 inner work
-0.34 inner “” could
0.34 inner+1 -
-0.34 inner+1 could
0.34 inner+2 eight
0.34 inner+2 inserting
0.34 inner-0 million
0.34 inner-0 ten
0.34 inner-2 may
0.34 inner-2 “”
-0.34 next ends .
-0.34 next had
0.34 next is GOOD
0.34 next on
0.34 next otherwise
0.34 next with
0.34 tail # )
0.34 tail ( #
0.34 tail , they
0.34 tail at least
0.34 tail come out
-0.34 tail is LETTERED
0.34 tail least
0.34 tail objective
0.34 tail objective (
0.34 tail of clause
-0.34 tail points
0.34 tail second
0.34 tail the second
0.34 tail-2 from
0.34 then s
0.33 before about
0.33 before everything
0.33 before forgotten
0.33 before got
0.33 before is DEMANDS
0.33 before is INSERTS
-0.33 before is INSTEAD
0.33 before is NAMES
0.33 before is PAIRS
0.33 before is SIGNS
0.33 before landing
0.33 before ms
0.33 before own
0.33 before sir
0.33 before stage
-0.33 head ' m
0.33 head ) be
0.33 head - add
-0.33 head - part
0.33 head a
0.33 head append to
0.33 head calls
0.33 head do not
0.33 head end :
0.33 head figure of
0.33 head if
0.33 head iii )
0.33 head is WISHED
0.33 head it to
0.33 head more ,
0.33 head p
0.33 head paragraphs #
0.33 head please change
0.33 head replace “”
0.33 head residents
0.33 head so that
0.33 head thus
0.33 head thus :
0.33 head to point
0.33 head was
0.33 head where the
0.33 head – “”
0.33 head+0 insert
0.33 head+0 merge
0.33 head+1 bullet
0.33 head+1 subsection
0.33 head+1 –
0.33 head+2 of
0.33 head+2 that
0.33 head+2 we
0.33 head-1 (
0.33 head-2 asked
0.33 head-2 s
0.33 head-2 thus
0.33 inner # for
0.33 inner - one
0.33 inner april
0.33 inner boats
0.33 inner but
0.33 inner changing
0.33 inner changing to
0.33 inner cut
0.33 inner down
0.33 inner hours in
0.33 inner is INSERTS
0.33 inner is KEEPS
0.33 inner is TURNS
0.33 inner it say
0.33 inner long 0
0.33 inner long 8
0.33 inner never
0.33 inner ought to
0.33 inner say “”
0.33 inner the draft
0.33 inner to read
0.33 inner wants changing
0.33 inner “” has
0.33 inner+0 a
0.33 inner+0 may
0.33 inner+1 has
-0.33 inner+2 on
0.33 inner+2 “”
0.33 inner-1 ten
0.33 inner-2 changing
0.33 inner-2 the
-0.33 next ;
-0.33 next ends ;
-0.33 next is DENIED
0.33 placed
0.33 tail , nobody
0.33 tail among
0.33 tail honest
0.33 tail is GOOD
0.33 tail is MINDS
0.33 tail make
0.33 tail them .
0.33 tail+1 you
0.33 tail+2 least
0.33 tail+2 they
0.33 tail-1 i
0.33 tail-1 them
0.32 before also
0.32 before aren
0.32 before bees
0.32 before begins five metres
0.32 before begins in clause
0.32 before dog
0.32 before is AGREES
0.32 before lighthouse
0.32 before objectives
0.32 before prefer
-0.32 before right
0.32 before somebody
0.32 before stays
0.32 head # paragraph
0.32 head # second
0.32 head # there
0.32 head , for
0.32 head again
0.32 head also
0.32 head as a
0.32 head change
0.32 head heading of
0.32 head is BESIDE
0.32 head of 𝐝
0.32 head opening words
-0.32 head out the
0.32 head quay
0.32 head strike out
0.32 head than “”
0.32 head the opening
0.32 head under #
0.32 head would like
0.32 head 𝐝
0.32 head 𝐝 #
0.32 head+0 rather
0.32 head+0 suggestion
0.32 head+1 might
0.32 head+1 must
0.32 head+1 than
0.32 head+2 has
0.32 head+2 rule
0.32 head-0 by
0.32 head-0 words
0.32 head-1 section
0.32 head-2 have
-0.32 head-2 those
0.32 inner # the
0.32 inner altered
0.32 inner and we
0.32 inner be #
0.32 inner be better
0.32 inner between
0.32 inner every two
0.32 inner find
0.32 inner from the
0.32 inner in it
0.32 inner in points
0.32 inner inserted
0.32 inner is BETWEEN
0.32 inner is THIS
0.32 inner only
-0.32 inner pounds .
0.32 inner right
0.32 inner six metres
0.32 inner the same
0.32 inner “” -
0.32 inner+1 minutes
0.32 inner+2 add
0.32 inner+2 after
0.32 inner-1 say
0.32 inner-2 years
-0.32 is over
-0.32 next .
0.32 next as
0.32 next is INSERTS
-0.32 tail , #
0.32 tail , if
0.32 tail costs
0.32 tail if you
0.32 tail wall
0.32 tail we do
0.32 tail you please
0.32 tail “” ,
0.32 tail+1 .
0.32 tail+2 deleted
0.32 tail-1 from
0.32 tail-2 “”
0.32 then is LEADS
-0.31 before asked
0.31 before becomes
0.31 before begins part iii
0.31 before between
0.31 before by
-0.31 before each
0.31 before ends :
0.31 before feel
0.31 before gone
0.31 before is BETWEEN
0.31 before make
0.31 before new
0.31 before one
0.31 before sell
0.31 before ve
0.31 before wording
-0.31 before write
0.31 head # and
0.31 head # he
0.31 head # insert
0.31 head : i
0.31 head be placed
0.31 head bullet of
0.31 head combine
0.31 head deletion of
0.31 head department
0.31 head i see
0.31 head insert after
0.31 head is written
0.31 head last clause
0.31 head page
0.31 head point :
0.31 head see “”
0.31 head sentence at
0.31 head the department
0.31 head there be
0.31 head title
0.31 head up
0.31 head we should
0.31 head written
0.31 head+0 combine
-0.31 head+0 no
0.31 head+1 heading
0.31 head+2 in
0.31 head+2 say
0.31 head-0 .
0.31 head-0 say
0.31 head-1 deleting
0.31 head-1 see
0.31 head-2 annex
0.31 head-2 speaks
0.31 inner # pounds
0.31 inner # say
0.31 inner , which
0.31 inner - >
-0.31 inner bill
0.31 inner existing
0.31 inner existing meadows
0.31 inner four
0.31 inner four years
0.31 inner hours
-0.31 inner in
0.31 inner in the
0.31 inner is MOVES
0.31 inner kindly
0.31 inner over existing
0.31 inner same
0.31 inner we '
0.31 inner working
0.31 inner “” is
0.31 inner+1 pounds
0.31 inner+2 >
0.31 inner+2 per
0.31 inner+2 they
0.31 inner-2 all
0.31 inner-2 down
0.31 inner-2 inserted
0.31 inner-2 june
-0.31 next council
0.31 next is ASKS
-0.31 next is DENIES
0.31 next under
0.31 replace ff
0.31 tail , ahead
0.31 tail a single
0.31 tail ahead
0.31 tail ahead of
0.31 tail ample
0.31 tail every
0.31 tail first in
0.31 tail i
0.31 tail in a
0.31 tail in one
-0.31 tail into
-0.31 tail is LEADS
0.31 tail late
0.31 tail list
0.31 tail money
0.31 tail money .
0.31 tail single
0.31 tail single paragraph
0.31 tail that one
0.31 tail the list
0.31 tail too
0.31 tail would
0.31 tail “” .
0.31 tail+2 single
0.31 tail-1 money
0.31 tail-2 end
-0.31 then is RESULTS
-0.30 before accept
0.30 before council
-0.30 before free
0.30 before keep
0.30 before 𝐝
0.30 head # leave
0.30 head # no
0.30 head # say
0.30 head ) before
0.30 head about “”
0.30 head alter
0.30 head before (
0.30 head clauses #
0.30 head date
-0.30 head for
0.30 head gives
0.30 head is DEMANDS
0.30 head last
0.30 head m
0.30 head out #
0.30 head p .
0.30 head page #
-0.30 head that
0.30 head to insert
0.30 head would add
0.30 head you consider
0.30 head “” read
0.30 head+0 title
0.30 head+1 about
0.30 head+1 drop
0.30 head+1 request
0.30 head+1 says
0.30 head+2 consider
0.30 head+2 m
0.30 head+2 same
0.30 head-1 about
0.30 head-1 taken
0.30 head-2 delete
0.30 inner , of
0.30 inner . substitute
0.30 inner and a
0.30 inner and one
0.30 inner be
0.30 inner be added
0.30 inner d be
0.30 inner every
0.30 inner free
0.30 inner is the
0.30 inner meadows
0.30 inner needs to
0.30 inner one
0.30 inner should say
0.30 inner to august
0.30 inner two and
0.30 inner up to
0.30 inner which
0.30 inner –
0.30 inner+2 say
0.30 inner+2 substitute
0.30 inner-1 so
0.30 inner-2 -
0.30 inner-2 call
0.30 inner-2 up
0.30 next ever
-0.30 next he
-0.30 next is COUNTED
0.30 next last
-0.30 next the
-0.30 next think
0.30 next those
-0.30 placeless
0.30 tail ' ll
0.30 tail be inserted
0.30 tail left
0.30 tail ll
0.30 tail of the
0.30 tail omitted .
0.30 tail plenty
0.30 tail plenty .
0.30 tail struck from
0.30 tail than “”
0.30 tail they are
-0.30 tail up
0.30 tail would do
0.30 tail+2 struck
0.30 tail-1 omitted
0.30 tail-1 plenty
0.30 tail-2 should
0.30 tail-2 will
0.30 then is TURNED
0.29 before *
0.29 before >
-0.29 before does
0.29 before is TOLD
0.29 before requires
-0.29 before substitute
0.29 before town
0.29 head * #
0.29 head , #
0.29 head , and
0.29 head addition ,
0.29 head after (
0.29 head be grateful
0.29 head f )
0.29 head front
0.29 head front of
0.29 head grateful if
0.29 head heading “”
0.29 head in front
-0.29 head in the
0.29 head is AGREES
-0.29 head just
0.29 head period
0.29 head propose to
0.29 head reference
0.29 head reference to
0.29 head requests that
0.29 head than
0.29 head to go
0.29 head wall
0.29 head welcome
-0.29 head will
0.29 head with
0.29 head 𝐡
0.29 head 𝐡 #
0.29 head+0 -
0.29 head+0 and
0.29 head+0 the
0.29 head+1 )
0.29 head-0 come
0.29 head-1 heading
0.29 head-1 insert
0.29 inner ) has
0.29 inner > “”
0.29 inner altered to
0.29 inner give way
0.29 inner has been
0.29 inner i should
0.29 inner metres
-0.29 inner put in
0.29 inner read “”
0.29 inner replaced by
-0.29 inner sentence
0.29 inner than #
0.29 inner way to
0.29 inner you have
0.29 inner “” .
0.29 inner “” substitute
0.29 inner+1 substitute
0.29 inner+2 my
0.29 inner+2 paragraph
0.29 inner+2 read
0.29 inner-0 year
0.29 inner-1 >
0.29 inner-2 altered
0.29 inner-2 i
0.29 inner-2 should
0.29 inner-2 way
0.29 is agreed
-0.29 next which
0.29 tail # for
0.29 tail , please
0.29 tail first
0.29 tail in point
0.29 tail in section
0.29 tail instead .
-0.29 tail is MOVES
0.29 tail is TOLD
-0.29 tail the
0.29 tail they '
0.29 tail throughout .
0.29 tail you will
0.29 tail “” “”
0.29 tail+0 and
0.29 tail+0 is
0.29 tail+0 would
0.29 tail+2 do
0.29 tail+2 on
0.29 tail-1 instead
0.29 tail-1 throughout
-0.29 then is CORRECTS
0.28 before begins the #
0.28 before begins there '
0.28 before kindly
0.28 before number
0.28 before propose
-0.28 before the
0.28 head # drop
0.28 head agreed to
0.28 head asked that
0.28 head before point
0.28 head grateful
0.28 head it says
0.28 head on ,
0.28 head our
0.28 head rewrite
0.28 head to strike
-0.28 head very end
0.28 head wanted the
-0.28 head we want
0.28 head – after
0.28 head+0 proposed
0.28 head+1 word
0.28 head+2 ,
0.28 head+2 all
0.28 head+2 i
0.28 head-1 replace
0.28 head-2 could
0.28 head-2 heading
0.28 head-2 must
0.28 head-2 rule
0.28 inner . should
0.28 inner ; “”
0.28 inner about
0.28 inner and put
0.28 inner and september
0.28 inner bathing
0.28 inner been
0.28 inner better as
0.28 inner between may
0.28 inner days
0.28 inner end
0.28 inner half metres
0.28 inner i
0.28 inner i ask
0.28 inner in article
-0.28 inner is DENIES
0.28 inner is LEAVES
0.28 inner may and
0.28 inner no
0.28 inner not “”
0.28 inner so “”
0.28 inner would be
0.28 inner “” goes
0.28 inner+1 goes
0.28 inner+1 will
0.28 inner-2 say
-0.28 next ?
-0.28 next d
-0.28 next ends ?
-0.28 next far
0.28 next half
0.28 next of
0.28 next sentence
0.28 next was
0.28 tail , then
-0.28 tail have to
0.28 tail i shall
0.28 tail into two
0.28 tail more
0.28 tail shall
-0.28 tail so that
0.28 tail “” (
0.28 tail “” behind
0.28 tail+1 (
0.28 tail+2 nothing
0.28 tail-1 section
0.28 tail-1 the
0.28 tail-2 so
0.28 then carried
0.28 then please
0.27 before be
0.27 before full
0.27 before is COPIES
0.27 before islands
0.27 before isn
0.27 before like
0.27 before months
0.27 before most
0.27 before numbers
0.27 before ones
0.27 before sent
-0.27 before student
0.27 before support
-0.27 before us
0.27 before 𝐚
-0.27 changes 2
0.27 head # might
0.27 head # subsection
0.27 head ' s
0.27 head , then
0.27 head . i
0.27 head : change
0.27 head after point
0.27 head aldous
0.27 head article
0.27 head article #
0.27 head call it
0.27 head follows :
0.27 head gain
-0.27 head long 5
0.27 head part
-0.27 head school
0.27 head sorry
0.27 head target
0.27 head the target
-0.27 head the very
0.27 head there '
0.27 head+0 first
0.27 head+0 p
0.27 head+0 raise
0.27 head+0 resolved
0.27 head+1 say
0.27 head-2 c
0.27 head-2 part
0.27 head-2 you
0.27 inner ) is
0.27 inner = >
0.27 inner added
0.27 inner change
0.27 inner comes
0.27 inner how
0.27 inner long 7
0.27 inner must come
0.27 inner of five
0.27 inner of part
0.27 inner so
0.27 inner “” =
0.27 inner+1 =
0.27 inner+1 be
0.27 inner-0 days
0.27 inner-2 =
0.27 inner-2 added
0.27 inner-2 correct
0.27 next after
0.27 next begins ( #
0.27 next begins nothing
0.27 next ends nothing
0.27 tail # :
0.27 tail happy
0.27 tail happy .
0.27 tail harbour
0.27 tail is FEELS
0.27 tail last
0.27 tail look
0.27 tail must go
0.27 tail ten
0.27 tail the paragraph
0.27 tail the words
0.27 tail words “”
0.27 tail “” and
0.27 tail-1 happy
0.26 before begins “”
0.26 before door
0.26 before enough
0.26 before goes
-0.26 before is DENIED
0.26 before is NOTHING
0.26 before it
0.26 head # as
0.26 head , article
0.26 head : (
-0.26 head act
0.26 head age
0.26 head between paragraphs
0.26 head calls for
0.26 head days
0.26 head full
0.26 head please drop
0.26 head please move
-0.26 head stand
0.26 head there should
-0.26 head would have
0.26 head+0 art
0.26 head+1 :
0.26 head+1 c
0.26 head+1 for
0.26 head+1 requests
0.26 head+2 also
0.26 head+2 write
-0.26 head-0 take
0.26 head-2 (
0.26 head-2 also
0.26 head-2 clause
0.26 head-2 follows
0.26 inner # of
0.26 inner count
0.26 inner developer
0.26 inner fee .
0.26 inner fourteen
0.26 inner it must
0.26 inner metres pay
0.26 inner of them
0.26 inner per
0.26 inner please correct
0.26 inner private developer
0.26 inner s a
0.26 inner should
0.26 inner summer
-0.26 inner time
0.26 inner your #
0.26 inner+2 you
0.26 inner-1 fee
-0.26 new strange
-0.26 next down
0.26 next is INSTEAD
-0.26 next is NOTHING
-0.26 next went
-0.26 tail ' ve
0.26 tail entirety
0.26 tail here .
0.26 tail in its
0.26 tail is AGREES
-0.26 tail is DENIED
0.26 tail its entirety
0.26 tail long 0
0.26 tail long 6
0.26 tail moved
0.26 tail please .
0.26 tail rest
-0.26 tail that the
0.26 tail the rest
-0.26 tail ve
0.26 tail “” must
0.26 tail+1 behind
0.26 tail+1 two
0.26 tail+2 '
0.26 tail+2 ?
-0.26 tail+2 a
0.26 tail+2 or
0.26 tail+2 please
0.26 tail-0 )
0.26 tail-1 here
0.26 tail-1 please
-0.26 then has
-0.26 then is TOLD
0.26 then out
0.25 before '
-0.25 before begins # |
0.25 before begins motion #
0.25 before begins we have
0.25 before give
0.25 before has
-0.25 before is REPLACES
0.25 before motion
-0.25 before than
-0.25 before we
-0.25 before what
-0.25 before |
0.25 head # has
-0.25 head # |
0.25 head ( e
0.25 head amendment to
0.25 head bus
0.25 head but in
0.25 head by
0.25 head content
0.25 head content with
0.25 head d add
0.25 head from part
0.25 head i and
0.25 head is DRAFTS
-0.25 head is FEELS
0.25 head move it
0.25 head my amendment
0.25 head opinion
0.25 head rather than
-0.25 head reads “”
0.25 head sentence of
0.25 head sooner
0.25 head that “”
0.25 head where
-0.25 head |
-0.25 head | para
0.25 head+0 before
0.25 head+0 cllr
0.25 head+0 then
0.25 head+1 after
0.25 head+1 do
-0.25 head+1 |
0.25 head+2 heading
0.25 head+2 to
0.25 head-0 go
-0.25 head-1 reads
0.25 head-1 than
0.25 head-2 by
0.25 head-2 rather
0.25 head-2 sooner
0.25 inner , as
0.25 inner . in
0.25 inner article
0.25 inner article #
0.25 inner at all
0.25 inner carers
0.25 inner correct
0.25 inner down to
0.25 inner draft
0.25 inner enough
-0.25 inner has
-0.25 inner in after
0.25 inner keep
0.25 inner that a
0.25 inner to a
0.25 inner try
0.25 inner try “”
0.25 inner 𝐝
0.25 inner 𝐝 #
0.25 inner+2 #
-0.25 inner+2 substituted
0.25 inner-1 fourteen
0.25 inner-1 read
0.25 inner-1 try
0.25 next keep
0.25 next not
-0.25 next seven
0.25 tail # of
0.25 tail ;
0.25 tail and i
0.25 tail and in
0.25 tail become
0.25 tail county
0.25 tail don
0.25 tail don '
-0.25 tail is PRAISES
0.25 tail or at
0.25 tail the county
0.25 tail two
0.25 tail “” instead
0.25 tail “” should
0.25 tail+1 and
0.25 tail+1 in
0.25 tail+1 instead
0.25 tail+2 if
-0.25 tail+2 is
0.25 tail-0 ;
0.25 tail-1 “”
0.25 then is MOVES
0.24 before /
0.24 before begins # #
0.24 before daughter
0.24 before figure
-0.24 before is WANTS
0.24 before landings
0.24 before members
0.24 before minute
0.24 before say
0.24 before summer
-0.24 head ( part
-0.24 head and after
0.24 head as follows
0.24 head be merged
0.24 head before article
0.24 head can we
-0.24 head correct
0.24 head iii
0.24 head merged
0.24 head ms
0.24 head must be
0.24 head part iii
-0.24 head pay
-0.24 head reads
0.24 head sentence
0.24 head that '
0.24 head to stand
0.24 head until
0.24 head where you
-0.24 head you
0.24 head+0 ms
0.24 head+0 “”
0.24 head+0 𝐝
0.24 head+1 iv
0.24 head-0 from
0.24 head-0 merged
0.24 head-0 until
0.24 head-1 so
0.24 head-2 deletion
0.24 inner # :
0.24 inner # with
0.24 inner . three
0.24 inner ; the
0.24 inner and in
0.24 inner breeding
0.24 inner breeding season
0.24 inner charge
0.24 inner for an
0.24 inner front
0.24 inner front of
0.24 inner have “”
0.24 inner here
0.24 inner in a
0.24 inner in front
0.24 inner is CORRECTS
-0.24 inner is DENIED
-0.24 inner is PRAISES
-0.24 inner it was
0.24 inner nine
0.24 inner plan
0.24 inner reads
0.24 inner sit
0.24 inner twice
0.24 inner two hours
0.24 inner with “”
0.24 inner write breeding
0.24 inner+0 the
0.24 inner+1 it
0.24 inner+1 may
0.24 inner-0 season
0.24 inner-1 breeding
0.24 inner-1 have
0.24 inner-2 be
0.24 inner-2 front
0.24 length 2
-0.24 next '
-0.24 next begins that '
0.24 next sea
0.24 next seconded
0.24 split
0.24 split --
-0.24 tail # should
0.24 tail and you
0.24 tail delete
-0.24 tail have
-0.24 tail simply
0.24 tail the ice
0.24 tail the whole
0.24 tail whole
0.24 tail+1 should
0.24 tail+2 don
0.24 tail-2 have
0.24 tail-2 on
0.23 before and
0.23 before become
0.23 before begins * #
0.23 before begins what does
0.23 before just
0.23 before silent
0.23 before water
0.23 before welcome
0.23 head addition
-0.23 head and
0.23 head away
0.23 head away with
-0.23 head club
0.23 head could you
0.23 head deleted and
0.23 head figure in
0.23 head ii ,
0.23 head its
0.23 head iv
0.23 head list in
0.23 head new bullet
0.23 head no .
-0.23 head pike
0.23 head suggest the
0.23 head take #
0.23 head the addition
-0.23 head the “”
-0.23 head therefore
-0.23 head to
0.23 head to write
-0.23 head would replace
0.23 head you write
0.23 head “” in
0.23 head+0 can
0.23 head+1 part
0.23 head+1 reference
0.23 head+2 two
0.23 head-2 it
0.23 head-2 reference
0.23 inner . please
0.23 inner between june
-0.23 inner by a
0.23 inner comes to
0.23 inner don
0.23 inner don '
0.23 inner follow
0.23 inner i '
0.23 inner insert
0.23 inner it #
0.23 inner its
0.23 inner june and
0.23 inner no longer
0.23 inner off
0.23 inner part
0.23 inner point
0.23 inner point #
-0.23 inner pounds
0.23 inner shall
0.23 inner stone
0.23 inner three sailings
0.23 inner want
0.23 inner who
0.23 inner would prefer
-0.23 inner “” changed
0.23 inner “” –
0.23 inner+0 between
0.23 inner+0 to
-0.23 inner+1 changed
0.23 inner+1 say
0.23 inner+1 that
0.23 inner+1 –
0.23 inner+2 of
0.23 inner-2 it
0.23 next always
0.23 next good
-0.23 next little
0.23 next s
0.23 next scouts
-0.23 next to
-0.23 next told
0.23 tail # part
0.23 tail ' t
-0.23 tail , so
-0.23 tail a
-0.23 tail back
0.23 tail half
0.23 tail no more
-0.23 tail the first
-0.23 tail we
0.23 tail-2 come
0.22 before after
-0.22 before amended
0.22 before begins i have
0.22 before begins sir ,
0.22 before ferries
0.22 before is COUNTED
-0.22 before is PRAISES
0.22 before is STRONG
0.22 before quay
0.22 head # but
0.22 head # page
0.22 head after section
0.22 head after “”
0.22 head be inserted
0.22 head be substituted
0.22 head e )
-0.22 head get rid
0.22 head have
0.22 head inserted
0.22 head inserted ,
-0.22 head long 3
-0.22 head mind
0.22 head name
-0.22 head on #
0.22 head out with
0.22 head points #
-0.22 head rid
-0.22 head rid of
0.22 head substituted
0.22 head terms
0.22 head terms :
0.22 head the deletion
-0.22 head this
0.22 head to amend
0.22 head two ,
0.22 head where #
0.22 head+0 out
0.22 head+0 so
0.22 head+1 schedule
0.22 head+1 𝐛
-0.22 head+2 part
0.22 head+2 proposed
0.22 head-0 of
0.22 head-2 as
0.22 head-2 be
0.22 head-2 ii
0.22 head-2 terms
0.22 inner # hours
0.22 inner ( e
0.22 inner - i
0.22 inner . so
0.22 inner ;
0.22 inner all year
0.22 inner beach
-0.22 inner but the
0.22 inner e
0.22 inner e )
0.22 inner give
0.22 inner goes to
0.22 inner insert “”
0.22 inner is COPIES
-0.22 inner is INSTEAD
0.22 inner isn
0.22 inner isn '
-0.22 inner million
0.22 inner proposed text
0.22 inner sailings
0.22 inner sailings a
0.22 inner the beach
0.22 inner wants to
0.22 inner “” be
0.22 inner “” out
0.22 inner “” with
0.22 inner+0 within
0.22 inner+1 out
-0.22 inner+2 and
0.22 inner-1 half
0.22 inner-1 insert
0.22 inner-2 half
0.22 inner-2 here
0.22 inner-2 out
-0.22 length 3
-0.22 next hands
-0.22 next him
0.22 next is REFUSES
-0.22 next is TOLD
-0.22 tail !
-0.22 tail anyway
-0.22 tail anyway .
0.22 tail behind
0.22 tail part
0.22 tail thank
0.22 tail thank you
0.22 tail walls
0.22 tail which is
0.22 tail+0 in
0.22 tail+2 that
0.22 tail+2 which
-0.22 tail-0 !
-0.22 tail-1 anyway
0.21 before .
-0.21 before begins 𝐛 #
0.21 before calls
-0.21 before chapter
0.21 before considered
0.21 before ends )
0.21 before forty
0.21 before ice
0.21 before inns
0.21 before is PLACES
0.21 before small
0.21 before stone
-0.21 before ten
-0.21 before wants
0.21 before →
0.21 head # i
0.21 head ) add
0.21 head ) we
-0.21 head ,
0.21 head , between
-0.21 head anglers
0.21 head as article
0.21 head between “”
0.21 head could do
0.21 head current text
0.21 head currently
0.21 head cut “”
0.21 head deal
0.21 head deal with
-0.21 head delete the
0.21 head deleted
0.21 head dogs
0.21 head half :
-0.21 head iii article
0.21 head in (
0.21 head last sentence
-0.21 head long 7
-0.21 head mentioned
-0.21 head most
-0.21 head please take
0.21 head renumber article
0.21 head schedule
0.21 head schedule #
0.21 head sec
0.21 head sec #
-0.21 head sir
0.21 head subsections
0.21 head subsections (
-0.21 head that i
0.21 head the last
0.21 head wording for
0.21 head+0 he
-0.21 head+0 sir
0.21 head+1 '
0.21 head+1 insert
0.21 head+2 .
0.21 head+2 delete
0.21 head+2 said
0.21 head+2 sec
0.21 head+2 subsection
0.21 head-1 between
0.21 head-1 cut
0.21 head-1 that
0.21 head-2 b
0.21 head-2 current
0.21 head-2 half
0.21 head-2 –
0.21 inner # by
-0.21 inner # million
0.21 inner , there
0.21 inner . with
0.21 inner :
-0.21 inner : the
-0.21 inner a mile
0.21 inner cent
-0.21 inner he
0.21 inner is REPLACES
0.21 inner is RIGHTS
0.21 inner metres to
-0.21 inner mile
0.21 inner must read
0.21 inner per cent
0.21 inner please write
0.21 inner report
0.21 inner section
0.21 inner section #
0.21 inner seven
0.21 inner six months
0.21 inner two metres
0.21 inner “” it
0.21 inner “” say
-0.21 inner+0 and
0.21 inner+1 per
0.21 inner+2 cent
0.21 inner-0 thirty
-0.21 next and
-0.21 next away
-0.21 next been
0.21 next begins there are
0.21 next gives
0.21 next is FIGURES
-0.21 next law
-0.21 next said
-0.21 next so
-0.21 next that
0.21 next wants
0.21 tail added
0.21 tail as
-0.21 tail i .
0.21 tail in the
0.21 tail long 3
-0.21 tail long 8
-0.21 tail old
0.21 tail stop
-0.21 tail+1 we
0.21 tail+2 ask
0.21 tail+2 you
-0.21 then and
0.20 before (
0.20 before )
0.20 before belongs
-0.20 before cars
0.20 before chairman
0.20 before draft
0.20 before ends .
0.20 before half
-0.20 before is GOOD
0.20 before know
0.20 before list
0.20 before look
-0.20 before more
0.20 before residents
0.20 before seat
-0.20 before some
0.20 before vehicle
0.20 before 𝐛
0.20 head # line
-0.20 head # needs
0.20 head add after
-0.20 head call
0.20 head change the
0.20 head cl
0.20 head clause of
0.20 head first :
-0.20 head for the
0.20 head harbour
0.20 head here
0.20 head house
0.20 head ice
0.20 head ice house
0.20 head in these
0.20 head is ANAPHORA
-0.20 head it ought
-0.20 head like the
0.20 head one
-0.20 head paragraph
-0.20 head the
0.20 head the ice
0.20 head these terms
0.20 head to section
0.20 head to see
-0.20 head what
-0.20 head wrote
0.20 head+0 𝐛
0.20 head-0 –
-0.20 head-2 ,
0.20 head-2 ask
0.20 head-2 there
0.20 inner , add
-0.20 inner , in
0.20 inner . a
-0.20 inner and
0.20 inner and “”
0.20 inner as
0.20 inner be inserted
0.20 inner date
0.20 inner followed
0.20 inner is USES
0.20 inner live
0.20 inner outside
-0.20 inner road
0.20 inner stand
0.20 inner with a
0.20 inner “” :
0.20 inner “” ;
0.20 inner+1 :
0.20 inner+1 months
0.20 inner+1 than
0.20 inner+2 an
0.20 inner+2 instead
0.20 inner+2 up
0.20 inner-2 must
0.20 next begins it is
-0.20 next but
-0.20 next did
-0.20 next read
-0.20 next thirty
-0.20 next two
-0.20 tail :
0.20 tail be ample
0.20 tail enough
0.20 tail full
0.20 tail it was
0.20 tail long 2
0.20 tail number
0.20 tail one point
0.20 tail rather
0.20 tail rather than
-0.20 tail water
0.20 tail will do
0.20 tail “” before
0.20 tail “” rather
0.20 tail+1 before
0.20 tail+1 rather
0.20 tail+2 than
0.20 tail+2 what
0.20 tail-2 thank
0.20 then is
-0.20 then is PRAISES
0.19 before all
-0.19 before an
0.19 before begins sir –
0.19 before department
0.19 before hallam
-0.19 before is OUGHT
0.19 before page
0.19 before report
0.19 before so
0.19 before thing
0.19 before words
0.19 before wrong
0.19 head # by
0.19 head - delete
0.19 head : a
0.19 head about
0.19 head as i
0.19 head be deleted
-0.19 head be taken
0.19 head chamber
0.19 head comes before
0.19 head cut
0.19 head further sentence
0.19 head iii ,
0.19 head in subsection
0.19 head in 𝐝
0.19 head insertion
-0.19 head is NOTS
0.19 head it comes
0.19 head like
-0.19 head moved to
0.19 head new article
-0.19 head next
0.19 head number of
0.19 head ordinance
0.19 head proposed
0.19 head requires
0.19 head struck
0.19 head that in
0.19 head the chamber
-0.19 head the first
0.19 head the insertion
-0.19 head your
0.19 head+0 take
0.19 head+1 at
0.19 head+1 ii
0.19 head+1 the
0.19 head+2 c
0.19 head+2 requires
0.19 head+2 wants
0.19 head-0 deleted
0.19 head-1 clause
0.19 head-1 move
0.19 head-2 strike
0.19 inner ) should
0.19 inner , a
0.19 inner - no
0.19 inner a large
0.19 inner cannot be
-0.19 inner changed to
0.19 inner end of
0.19 inner event
0.19 inner fee
0.19 inner in my
0.19 inner in section
0.19 inner is WANTS
0.19 inner is not
0.19 inner large
0.19 inner large event
0.19 inner like “”
-0.19 inner long 5
0.19 inner of the
0.19 inner pounds is
0.19 inner takes
0.19 inner the board
0.19 inner the end
0.19 inner the fee
0.19 inner there is
0.19 inner we should
0.19 inner what the
0.19 inner you .
0.19 inner “” instead
0.19 inner “” isn
0.19 inner “” than
0.19 inner “” we
0.19 inner 𝐜
0.19 inner 𝐜 #
0.19 inner+0 nesting
0.19 inner+1 days
0.19 inner+1 instead
0.19 inner+1 isn
0.19 inner+1 season
0.19 inner+1 should
0.19 inner+2 please
0.19 inner-0 “”
0.19 inner-1 -
0.19 inner-1 :
0.19 inner-1 like
0.19 inner-2 d
0.19 insert qq
-0.19 next about
0.19 next boats
0.19 next four
-0.19 next is TURNS
0.19 tail ( d
0.19 tail d )
0.19 tail end .
0.19 tail in (
0.19 tail insert
0.19 tail insert “”
0.19 tail is
0.19 tail is NAMES
0.19 tail is REFUSES
-0.19 tail it
0.19 tail its
-0.19 tail now
0.19 tail or we
0.19 tail report
0.19 tail+0 “”
0.19 tail+1 its
0.19 tail+2 entirety
0.19 tail+2 since
0.19 tail-1 end
0.19 tail-2 d
0.19 then ends otherwise
-0.19 then were
0.18 before act
0.18 before begins article #
-0.18 before begins we cannot
-0.18 before begins what would
0.18 before families
0.18 before follows
-0.18 before is RESULTS
0.18 before objective
-0.18 before our
0.18 before present
0.18 before requests
0.18 before without
0.18 head # cl
0.18 head # or
0.18 head # schedule
0.18 head ( harbour
0.18 head , as
0.18 head -
0.18 head . that
0.18 head : replace
0.18 head : the
0.18 head a third
-0.18 head after #
0.18 head by replacing
0.18 head e
0.18 head end with
0.18 head harbour )
0.18 head he
-0.18 head is LETTERED
0.18 head line #
0.18 head mean
0.18 head move point
0.18 head mr
0.18 head only
0.18 head or
0.18 head please insert
0.18 head regarding
0.18 head room
-0.18 head section ,
0.18 head she would
0.18 head split
-0.18 head wants
0.18 head wants a
0.18 head+0 *
0.18 head+0 mr
0.18 head+0 regarding
0.18 head+1 has
-0.18 head+1 my
-0.18 head+2 following
-0.18 head+2 on
-0.18 head+2 out
0.18 head-1 old
-0.18 head-1 would
0.18 head-2 .
0.18 head-2 a
0.18 head-2 further
0.18 inner : “”
0.18 inner and august
-0.18 inner be changed
0.18 inner can
-0.18 inner changed
-0.18 inner days in
0.18 inner doesn
0.18 inner doesn '
0.18 inner february
-0.18 inner is NAMES
0.18 inner kindly be
0.18 inner march
0.18 inner may kindly
0.18 inner nesting
0.18 inner nesting season
0.18 inner on
0.18 inner out ,
-0.18 inner out with
0.18 inner part i
0.18 inner persons
0.18 inner season
0.18 inner there '
0.18 inner week in
-0.18 inner years ,
0.18 inner “” at
0.18 inner+1 at
0.18 inner+2 article
0.18 inner+2 i
0.18 inner-0 minutes
0.18 inner-1 every
0.18 inner-1 that
-0.18 inner-2 .
-0.18 inner-2 changed
0.18 inner-2 write
0.18 next #
0.18 next eleven
-0.18 next say
0.18 tail ) be
-0.18 tail down
-0.18 tail head
-0.18 tail head of
0.18 tail you ?
-0.18 tail “” for
0.18 tail “” so
0.18 tail+2 )
-0.18 tail-2 by
0.18 then is COUNTED
0.18 then is DESCRIBED
0.17 before -
0.17 before begins - #
0.17 before begins two things
0.17 before clean
0.17 before ends “”
0.17 before field
0.17 before harsh
-0.17 before is LETTERED
-0.17 before meeting
0.17 before reports
0.17 before s
-0.17 head ) :
0.17 head ) –
-0.17 head :
0.17 head at #
0.17 head at least
0.17 head by “”
0.17 head four
-0.17 head i )
0.17 head ii “”
0.17 head in section
0.17 head least
0.17 head objectives (
0.17 head replaced
0.17 head s
0.17 head same section
0.17 head shall
0.17 head shall be
0.17 head should end
-0.17 head simply
0.17 head strategy
0.17 head the strategy
0.17 head title of
-0.17 head were
0.17 head+1 objectives
-0.17 head+2 iii
0.17 head+2 or
0.17 head-1 by
0.17 head-1 ii
0.17 head-2 least
0.17 head-2 p
0.17 head-2 paragraph
0.17 head-2 under
-0.17 inner # ;
-0.17 inner ) .
0.17 inner , to
0.17 inner : i
0.17 inner amended
0.17 inner amended to
0.17 inner and write
0.17 inner be altered
0.17 inner be amended
0.17 inner board
0.17 inner found
-0.17 inner in preference
-0.17 inner late
0.17 inner must say
0.17 inner occurs
0.17 inner of date
-0.17 inner preference
-0.17 inner preference to
0.17 inner that “”
0.17 inner two
0.17 inner won
0.17 inner won '
0.17 inner “” but
-0.17 inner “” where
0.17 inner+1 but
-0.17 inner+1 where
0.17 inner+2 .
-0.17 inner+2 points
-0.17 inner+2 preference
-0.17 inner+2 there
0.17 inner-1 four
0.17 inner-2 amended
0.17 inner-2 date
-0.17 inner-2 preference
0.17 next money
0.17 next then
0.17 renumber
0.17 renumber --
0.17 replace bb
0.17 tail ' s
0.17 tail become “”
0.17 tail fees
0.17 tail ll say
0.17 tail more .
0.17 tail subsection (
0.17 tail you '
0.17 tail-1 more
0.17 tail-2 become
0.17 tail-2 do
-0.17 then is LETTERED
0.16 before begins ( a
0.16 before begins i '
-0.16 before cannot
-0.16 before clock
-0.16 before day
0.16 before is MERGES
-0.16 before is MOVES
-0.16 before minutes
0.16 before neighbours
0.16 before nine
0.16 before reduced
0.16 before resolved
-0.16 before same
-0.16 before sentence
0.16 head # article
0.16 head # stands
0.16 head # where
0.16 head ) to
0.16 head *
-0.16 head , at
0.16 head . “”
-0.16 head about the
0.16 head amended to
0.16 head and for
0.16 head art .
-0.16 head better placed
0.16 head by :
0.16 head from
0.16 head had
0.16 head i ,
0.16 head is FROM
-0.16 head is REFUSES
0.16 head long 4
0.16 head may be
0.16 head of point
0.16 head open
0.16 head out from
0.16 head p #
-0.16 head paragraph #
0.16 head period of
0.16 head point ,
0.16 head replaced by
0.16 head take out
0.16 head the period
-0.16 head want a
0.16 head want “”
0.16 head what about
0.16 head –
0.16 head “” to
0.16 head+0 remove
-0.16 head+1 asked
0.16 head+2 draft
-0.16 head+2 for
-0.16 head+2 suggest
-0.16 head+2 –
0.16 head-1 is
0.16 head-1 𝐜
0.16 head-2 what
0.16 inner # should
0.16 inner ' ve
0.16 inner , say
0.16 inner ? !
0.16 inner again
0.16 inner am
-0.16 inner are #
-0.16 inner full
0.16 inner go up
0.16 inner good
0.16 inner in place
-0.16 inner on the
-0.16 inner out
0.16 inner place
0.16 inner place of
0.16 inner pounds for
0.16 inner says
0.16 inner sixty
0.16 inner substituted “”
0.16 inner ve
0.16 inner “” there
0.16 inner “” up
0.16 inner+1 there
0.16 inner+1 up
0.16 inner+2 from
0.16 inner+2 which
0.16 inner-1 substituted
-0.16 insert -f
-0.16 is another's
-0.16 is asked behind
-0.16 merge
-0.16 merge --
-0.16 new had
0.16 next begins half of
-0.16 next chair
-0.16 next home
0.16 next is NOTS
-0.16 next lock
0.16 next pier
0.16 next town
0.16 next years
0.16 tail # clause
-0.16 tail , after
0.16 tail are
-0.16 tail as to
0.16 tail at #
0.16 tail be added
0.16 tail clause
0.16 tail draft
0.16 tail everything
0.16 tail from “”
-0.16 tail in part
-0.16 tail is ASKS
0.16 tail page
0.16 tail page #
0.16 tail removed from
0.16 tail s
0.16 tail see
0.16 tail substituted
0.16 tail substituted .
0.16 tail the draft
0.16 tail us
0.16 tail year
-0.16 tail+1 removed
0.16 tail-1 after
0.16 tail-1 at
0.16 tail-1 substituted
0.16 tail-2 than
-0.16 then ,
-0.16 then in
-0.16 then is USES
0.15 before begins there are
0.15 before bring
-0.15 before brother
0.15 before date
-0.15 before different
0.15 before hear
0.15 before instructed
0.15 before is
0.15 before parishes
-0.15 before twice
-0.15 before want
0.15 head # '
-0.15 head '
0.15 head : leave
0.15 head add a
-0.15 head and in
0.15 head be replaced
0.15 head but
-0.15 head but “”
0.15 head combine clauses
0.15 head could #
-0.15 head dr
0.15 head give
-0.15 head his
0.15 head insert “”
0.15 head is GOOD
0.15 head is QUOTED
0.15 head is TURNS
0.15 head moved that
0.15 head old :
0.15 head part i
0.15 head second bullet
-0.15 head should not
-0.15 head that it
-0.15 head the two
0.15 head “”
0.15 head “” with
-0.15 head+0 dr
0.15 head+0 in
-0.15 head+0 paragraph
0.15 head+0 would
0.15 head+1 clauses
-0.15 head+1 proposed
0.15 head+1 two
0.15 head+2 like
0.15 head+2 s
0.15 head-0 “”
-0.15 head-1 but
0.15 head-1 of
0.15 head-1 to
-0.15 head-2 added
0.15 inner # per
0.15 inner . let
-0.15 inner as “”
0.15 inner few .
0.15 inner hour
0.15 inner i think
-0.15 inner in winter
0.15 inner is DISAGREES
0.15 inner is OPINES
0.15 inner is QUOTED
0.15 inner is an
0.15 inner is too
-0.15 inner know
0.15 inner new :
0.15 inner of our
-0.15 inner out of
0.15 inner substituted by
0.15 inner ten days
0.15 inner the whole
-0.15 inner there are
0.15 inner those
-0.15 inner under the
-0.15 inner until
0.15 inner want it
0.15 inner we want
-0.15 inner whether
0.15 inner whole
0.15 inner whole of
-0.15 inner winter
0.15 inner with
0.15 inner would have
0.15 inner year ,
0.15 inner “”
0.15 inner+0 sixty
0.15 inner+0 “”
0.15 inner+1 miles
0.15 inner+2 write
-0.15 inner-1 as
-0.15 inner-2 by
-0.15 inner-2 not
0.15 inner-2 that
-0.15 inner-2 there
0.15 move
0.15 next is MOVES
0.15 next it
-0.15 next our
-0.15 next vote
-0.15 next when
-0.15 tail , we
0.15 tail and nothing
0.15 tail at
0.15 tail clause #
0.15 tail for
0.15 tail into one
0.15 tail is COPIES
-0.15 tail is COUNTED
-0.15 tail is RIGHTS
-0.15 tail long 7
-0.15 tail lose
-0.15 tail m
0.15 tail no
-0.15 tail paragraphs ,
0.15 tail removed
0.15 tail right .
-0.15 tail so as
-0.15 tail “” inserted
0.15 tail+1 #
0.15 tail+2 at
0.15 tail+2 for
0.15 tail+2 from
0.15 tail-1 right
0.15 tail-2 as
-0.15 tail-2 same
0.15 then is BECOMES
0.15 then is THIS
-0.14 all read
0.14 before addition
0.14 before against
0.14 before begins it should
-0.14 before boat
0.14 before change
0.14 before changes
-0.14 before hours
-0.14 before is RIGHTS
0.14 before november
-0.14 before old
-0.14 before policy
0.14 before seats
-0.14 before set
0.14 before whom
0.14 before you
-0.14 head # (
0.14 head # substitute
-0.14 head ( #
0.14 head , to
-0.14 head be struck
-0.14 head behind
0.14 head cross out
-0.14 head d like
-0.14 head day
0.14 head have “”
0.14 head i :
0.14 head ii )
-0.14 head is BECOMES
-0.14 head is LEAVES
-0.14 head it at
0.14 head letter
0.14 head should read
-0.14 head struck out
0.14 head+0 it
0.14 head+1 art
0.14 head+2 /
-0.14 head-1 for
0.14 head-1 have
0.14 head-2 cross
-0.14 inner # people
0.14 inner '
0.14 inner . new
0.14 inner . this
0.14 inner and have
-0.14 inner are
0.14 inner be substituted
0.14 inner for each
0.14 inner have the
-0.14 inner is ASKS
0.14 inner is PLACES
0.14 inner long 2
0.14 inner metres from
0.14 inner miles
0.14 inner must become
0.14 inner new
0.14 inner this is
-0.14 inner to the
0.14 inner would
0.14 inner year is
0.14 inner you
-0.14 inner+2 the
0.14 inner+2 this
0.14 inner-1 with
-0.14 next is LEAVES
-0.14 next than
0.14 replace fb
0.14 tail '
0.14 tail ( article
0.14 tail )
0.14 tail and insert
0.14 tail do .
-0.14 tail inserted
-0.14 tail is ANAPHORA
0.14 tail is OUGHT
-0.14 tail is what
-0.14 tail it would
0.14 tail open
0.14 tail part i
0.14 tail please
0.14 tail+2 because
-0.14 tail+2 into
0.14 tail-1 do
0.14 tail-2 t
-0.14 then is WANTS
-0.14 then is WISHED
0.13 before begins - part
-0.13 before begins in the
-0.13 before boats
-0.13 before carries
0.13 before did
0.13 before disabled
0.13 before ends ,
0.13 before figures
0.13 before my
0.13 before needs
0.13 before sit
-0.13 changes 1
0.13 head # add
-0.13 head , we
0.13 head : delete
0.13 head add the
0.13 head and insert
0.13 head and put
-0.13 head and should
0.13 head asked
-0.13 head be moved
0.13 head every
0.13 head from the
-0.13 head is COUNTS
0.13 head is MERGES
0.13 head is room
-0.13 head note
0.13 head omit “”
0.13 head paragraph (
-0.13 head placed
-0.13 head please :
0.13 head re
-0.13 head rule
0.13 head says
0.13 head that paragraph
-0.13 head we suggest
-0.13 head would put
-0.13 head+0 from
0.13 head-0 write
-0.13 head-1 following
-0.13 head-1 there
0.13 head-2 section
-0.13 head-2 sentence
-0.13 head-2 would
-0.13 inner # has
0.13 inner . what
-0.13 inner a metre
0.13 inner and say
0.13 inner and the
0.13 inner be revised
0.13 inner day
0.13 inner each
-0.13 inner had
0.13 inner islands
-0.13 inner long 3
0.13 inner propose
0.13 inner propose “”
-0.13 inner put it
0.13 inner revised
0.13 inner revised to
0.13 inner should become
0.13 inner should like
0.13 inner subsection
0.13 inner the islands
0.13 inner the new
0.13 inner to come
0.13 inner too few
0.13 inner too long
-0.13 inner where
-0.13 inner why
-0.13 inner “” read
-0.13 inner+1 years
0.13 inner-1 propose
0.13 inner-1 six
0.13 inner-1 want
0.13 inner-2 revised
-0.13 is collects
-0.13 next !
-0.13 next ends !
-0.13 next gate
0.13 next in
-0.13 next is RAISES
-0.13 next just
-0.13 next nothing
0.13 next t
0.13 next there
0.13 next this
0.13 next will
-0.13 tail #
0.13 tail done
-0.13 tail five
0.13 tail from
-0.13 tail ii .
0.13 tail is FROM
0.13 tail room
0.13 tail what
-0.13 tail who
0.13 tail “” in
0.13 tail “” of
0.13 tail+0 !
0.13 tail+1 of
0.13 tail-1 of
0.13 tail-2 it
0.13 tail-2 section
-0.13 tail-2 the
0.13 tail-2 would
0.13 then is RIGHTS
-0.12 before club
0.12 before few
-0.12 before to
-0.12 before weeks
-0.12 head , which
0.12 head added
0.12 head be added
0.12 head cl .
0.12 head definition
0.12 head end of
0.12 head from “”
-0.12 head is USES
0.12 head second paragraph
-0.12 head 𝐞
-0.12 head 𝐞 #
-0.12 head+0 may
0.12 head+2 bullet
-0.12 head-0 a
0.12 inner . it
0.12 inner i have
-0.12 inner is TURNED
0.12 inner read as
0.12 inner replaced
-0.12 inner |
0.12 inner “” can
0.12 inner “” on
0.12 inner+1 can
0.12 inner+2 are
-0.12 inner+2 it
-0.12 inner-1 says
-0.12 next back
-0.12 next get
-0.12 next go
0.12 next rest
-0.12 next would
0.12 tail ( a
0.12 tail a )
0.12 tail from clause
0.12 tail is USES
0.12 tail of #
-0.12 tail road
0.12 tail+1 i
0.12 then the
"""
